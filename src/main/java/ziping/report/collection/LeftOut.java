package ziping.report.collection;

/**
 * Why a package is not counted.
 *
 * @param place where it lies, below the folder that was read
 * @param unit whose it is; empty where that cannot be read
 * @param project what it is about; empty where that cannot be read
 * @param file the file of it that is not as it should be; empty if it is about the whole
 * @param kind what is wrong in a word
 * @param reason one Chinese sentence: what is wrong and what to do
 */
public record LeftOut(
        String place, String unit, String project, String file, String kind, String reason) {}
