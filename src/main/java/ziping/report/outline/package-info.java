/**
 * Report outlines (提纲) as data: chapters in order, what fills each, and guidance for the clerk.
 * Reading them from files belongs to {@code template}, writing the sentences to {@code narrative}.
 * Outlines differ by place and year, so no chapter is a constant of the program.
 */
package ziping.report.outline;
