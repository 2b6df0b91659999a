/**
 * The page 佐证材料: the supporting files, what each is, and which indicators it proves. Where the
 * bytes lie is the store's affair. Numbers are given by the attachment index and never typed, so
 * that the list in the report and the files of a submission cannot disagree.
 */
package ziping.ui.evidence;
