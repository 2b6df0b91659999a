/**
 * Where a remark stands: a key for the program and words for people. What is wrong there belongs to
 * the checks. The keys are those of the report's tables and documents, so that a click on a remark
 * and a click on a printed cell lead to the same field.
 */
package ziping.check.place;
