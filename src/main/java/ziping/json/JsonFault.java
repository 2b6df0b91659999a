package ziping.json;

/** Something wrong in a JSON file; the message is one Chinese sentence with file, line and path. */
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;

    JsonFault(String file, int line, String path, String reason) {
        super("%s第%d行%s：%s".formatted(file, line, path.isEmpty() ? "" : "（" + path + "）", reason));
        this.path = path;
        this.line = line;
    }

    /** Path of the value, such as {@code indicators[3].points}; empty for the whole file. */
    public String path() {
        return path;
    }

    /** Line of the value, from 1. */
    public int line() {
        return line;
    }
}
