package ziping.exchange;

/**
 * A document that cannot be taken as {@code project.json}; the message is one Chinese sentence that
 * names the field, the line and what to do.
 */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;

    ExchangeException(String path, int line, String sentence) {
        super(place(path, line) + sentence);
        this.path = path;
        this.line = line;
    }

    ExchangeException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.path = "";
        this.line = 0;
    }

    /** The field, such as {@code indicators[3].points}; empty for the document as a whole. */
    public String path() {
        return path;
    }

    /** The line the value begins on, from 1; 0 where there is none. */
    public int line() {
        return line;
    }

    /** {@code indicators[3].points（第27行）：}, the way errors and remarks begin. */
    static String place(String path, int line) {
        return path.isEmpty() ? "第" + line + "行：" : path + "（第" + line + "行）：";
    }
}
