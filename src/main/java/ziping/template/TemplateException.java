package ziping.template;

/** A rule pack or outline that cannot be had; the message is one Chinese sentence. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(String sentence) {
        super(sentence);
    }

    TemplateException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
