/**
 * What the evaluation found: issues with their causes (问题), and recommendations with who acts by
 * when (建议). Remarks of the self-check are not findings; they belong to {@code check}. Issues and
 * recommendations are two lists joined by links, because one measure may answer several issues.
 */
package ziping.finding;
