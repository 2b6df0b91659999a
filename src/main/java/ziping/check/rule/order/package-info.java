/**
 * Defects of structure (F): numbering, misplaced headings, missing sections, punctuation. What the
 * sections say belongs to {@code wording}. Required sections come from the outline, never from
 * code.
 */
package ziping.check.rule.order;
