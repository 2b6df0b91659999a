package ziping.store;

import org.h2.api.ErrorCode;

import java.nio.file.Path;
import java.sql.SQLException;

/** Turns what H2 reports into the exceptions of this package. */
final class Faults {

    private Faults() {}

    /** The exception for a fault while something was done with a database file. */
    static StoreException translate(String what, Path file, Throwable fault) {
        if (fault instanceof StoreException known) {
            return known;
        }
        return switch (code(fault)) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new DatabaseInUse(file.getParent());
            case ErrorCode.FILE_CORRUPTED_1 -> new DatabaseDamaged(file, fault);
            default -> new StoreFault(what, fault);
        };
    }

    private static int code(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }
}
