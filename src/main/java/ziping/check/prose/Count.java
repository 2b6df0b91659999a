package ziping.check.prose;

/**
 * A count in a sentence.
 *
 * @param quote as it stands, such as {@code 140项}
 * @param number how many
 * @param unit of what, such as 项
 * @param before the words of its clause before it
 * @param start where it begins in the sentence
 * @param inBrackets whether it stands in brackets
 */
public record Count(
        Sentence sentence,
        String quote,
        int number,
        String unit,
        String before,
        int start,
        boolean inBrackets) {}
