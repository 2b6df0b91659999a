package ziping.cli;

/** What the program answers the shell; a contract. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** The work says no: open 必改 items, a verification that failed. */
    static final int NO = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** A file or its content is the problem. */
    static final int FILE = 3;

    /** An unexpected fault. */
    static final int FAULT = 4;

    private ExitCode() {}
}
