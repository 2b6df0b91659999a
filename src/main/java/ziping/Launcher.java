package ziping;

/** Where the program starts. */
public final class Launcher {

    private Launcher() {}

    /** Starts it. */
    public static void main(String[] args) {}
}
