package ziping.cli;

/** The command was asked for something that is not there; one Chinese sentence. */
final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageFault(String sentence) {
        super(sentence);
    }
}
