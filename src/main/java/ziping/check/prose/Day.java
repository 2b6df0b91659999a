package ziping.check.prose;

import java.time.LocalDate;

/**
 * A date in a sentence.
 *
 * @param quote as it stands
 * @param date the day
 * @param cutOff whether figures are given up to it (截至)
 * @param start where it begins in the sentence
 */
public record Day(Sentence sentence, String quote, LocalDate date, boolean cutOff, int start) {}
