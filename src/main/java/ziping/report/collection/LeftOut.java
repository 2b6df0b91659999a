package ziping.report.collection;

/**
 * Why a package is not counted.
 *
 * @param place where it lies, below the folder that was read
 * @param file the file of it that is not as it should be; empty if it is about the whole
 * @param reason one Chinese sentence: what is wrong and what to do
 */
public record LeftOut(String place, String file, String reason) {}
