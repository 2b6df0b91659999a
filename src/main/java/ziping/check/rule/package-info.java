/**
 * Every known defect that is looked for, in one list. The defects themselves lie in the packages
 * below, by what they are about. The list is apart from them so that a new check is one class and
 * one line.
 */
package ziping.check.rule;
