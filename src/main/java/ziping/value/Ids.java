package ziping.value;

import java.util.UUID;

/** Ids of projects and of the items inside a project. */
public final class Ids {

    private Ids() {}

    /** A new id, unique for all practical purposes: 32 hexadecimal digits. */
    public static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The given id, or a new one where there is none. */
    public static String orFresh(String id) {
        return Text.isBlank(id) ? fresh() : id;
    }
}
