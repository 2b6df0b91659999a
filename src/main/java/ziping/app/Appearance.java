package ziping.app;

/** Which colours the window uses. */
public enum Appearance {
    /** As the system is set. */
    SYSTEM,
    /** Dark on white. */
    LIGHT,
    /** Light on black. */
    DARK
}
