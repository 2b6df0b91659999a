package ziping.intake;

/**
 * One thing that was understood of a file, for the person who looks the draft over.
 *
 * @param what the official word of a field, table or section
 * @param found what was found for it, in words
 */
public record Recognised(String what, String found) {}
