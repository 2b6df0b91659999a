package ziping.value;

/** A value that can never be right; the message is one Chinese sentence fit to be shown. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Takes the sentence that says what is wrong and what to do. */
    public InvalidValueException(String sentence) {
        super(sentence);
    }
}
