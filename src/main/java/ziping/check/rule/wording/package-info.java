/**
 * Defects of the words (E): stale years, copied text, placeholders, empty sections. Order and
 * punctuation belong to {@code order}. A check here must stay silent on ordinary official prose.
 */
package ziping.check.rule.wording;
