package ziping.app;

/** No office program of this computer can make a PDF, or it did not; one Chinese sentence. */
public final class NoOfficeProgram extends Exception {

    private static final long serialVersionUID = 1L;

    NoOfficeProgram(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
