package ziping.check.prose;

/**
 * A year named in a sentence, not one of a date or 文号.
 *
 * @param quote the year with what follows it, such as {@code 2018年度}
 * @param number the year
 * @param start where it begins in the sentence
 * @param title the title in 《》 it belongs to; empty outside of titles
 */
public record Year(Sentence sentence, String quote, int number, int start, String title) {}
