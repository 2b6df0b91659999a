/**
 * The self-check (自查): what a finance bureau would send a report back for, found while it is being
 * written. How a report is read for it belongs to the packages below, the window that shows it to
 * {@code ui}. Checks are apart from the nouns they look at, because saving never demands
 * completeness; only handing in does.
 */
package ziping.check;
