package ziping.ui.support;

import ziping.check.CheckResult;
import ziping.check.Completeness;

import java.util.Map;

/**
 * The open report as the self-check sees it.
 *
 * @param pages how far each page is filled in, by the page's title
 */
public record Checked(CheckResult result, Map<String, Completeness> pages) {}
