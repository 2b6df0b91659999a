package ziping.intake;

import java.io.IOException;

/** A file that cannot be taken in; the message is one Chinese sentence with the way out. */
public final class IntakeException extends IOException {

    private static final long serialVersionUID = 1L;

    IntakeException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
