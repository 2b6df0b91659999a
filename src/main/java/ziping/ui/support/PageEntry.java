package ziping.ui.support;

import java.util.function.Function;

/**
 * A page as the navigation knows it before it is built.
 *
 * @param id lower-case word, the first part of every {@link Place} on it
 * @param title the official word, by which the self-check knows the page too
 * @param make builds the page
 */
public record PageEntry(String id, String title, Function<PageContext, Page> make) {}
