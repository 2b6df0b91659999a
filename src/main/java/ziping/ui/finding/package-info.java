/**
 * The page 问题与建议: what was found on the left, what is done about it on the right, and lines that
 * join them. Remarks of the self-check are no findings and do not appear here. Cards and not
 * tables, because descriptions, causes and measures are sentences that must be read whole.
 */
package ziping.ui.finding;
