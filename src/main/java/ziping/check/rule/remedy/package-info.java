/**
 * Defects of issues and recommendations (G): one without the other, without cause, owner or date.
 * Whether an issue is true is not for a program. They are 必改 in part because finance bureaus send
 * such reports back first.
 */
package ziping.check.rule.remedy;
