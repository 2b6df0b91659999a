/**
 * Supporting material (佐证资料): what each file proves and its number in the attachment index. The
 * bytes of the files are kept by {@code store}; here are only their names, sizes and hashes. It is
 * apart from {@code indicator} because one file often supports several indicators.
 */
package ziping.evidence;
