package ziping.report.outline;

/**
 * A usual sentence (常用语) for a section of the report; live figures may stand in it.
 *
 * @param key key of the text it belongs to, such as {@code background}
 * @param text the sentence
 */
public record Phrase(String key, String text) {}
