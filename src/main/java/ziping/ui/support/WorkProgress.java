package ziping.ui.support;

/** What running work tells the window and hears from it; for use on the work's own thread. */
public interface WorkProgress {

    /**
     * Tells how far it is.
     *
     * @param done 0 to 1
     */
    void at(double done);

    /** Tells what is being done now, such as 正在写入 Excel…. */
    void doing(String what);

    /** Whether the user wants it stopped. */
    boolean isCancelled();
}
