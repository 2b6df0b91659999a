package ziping.ui.support;

import ziping.report.ReportFigures;

import java.util.function.Function;

/**
 * A page as the navigation knows it before it is built.
 *
 * @param id lower-case word, the first part of every {@link Place} on it
 * @param title the official word
 * @param make builds the page
 * @param completeness how far the report's data fill it
 */
public record PageEntry(
        String id,
        String title,
        Function<PageContext, Page> make,
        Function<ReportFigures, Completeness> completeness) {}
