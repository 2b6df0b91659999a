package ziping.submission;

/** Hears how far the writing or reading of a package has come. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * Called often, on the thread that does the work.
     *
     * @param step what is being done, in Chinese, such as 正在核对 report.docx
     * @param done bytes done of the whole work
     * @param total bytes of the whole work
     */
    void at(String step, long done, long total);
}
