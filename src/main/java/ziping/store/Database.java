package ziping.store;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * The open database file with its one connection. A write has either happened and lies on the disk
 * when {@link #write} returns, or has not happened at all. After a fault of the disk the file is
 * let go; the next call opens it again, so that a retry works once the cause is gone.
 */
final class Database implements AutoCloseable {

    /** What H2 calls its files. */
    static final String SUFFIX = ".mv.db";

    static final String USER = "sa";

    /** H2 answers only when everything lies on the disk. */
    private static final String CHECKPOINT = "checkpoint sync";

    static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;TRACE_LEVEL_FILE=0"
                    + ";QUERY_CACHE_SIZE=64;CACHE_SIZE=16384;MAX_COMPACT_TIME=0";

    static {
        OrderedDisk.register();
    }

    private final Path file;
    private final String url;
    private Connection connection;
    private DSLContext sql;
    private long writes;
    private boolean changing;

    private Database(Path file, String url) {
        this.file = file;
        this.url = url;
    }

    /** Opens an existing file. */
    static Database open(Path file) {
        return open(file, url(file));
    }

    /** Opens an existing file without changing a byte of it. */
    static Database openReadOnly(Path file) {
        return open(file, url(file) + ";ACCESS_MODE_DATA=r");
    }

    /** Opens an existing file by an address of its own. */
    static Database open(Path file, String url) {
        Database database = new Database(file, url);
        database.connect();
        return database;
    }

    /** The address of the file for JDBC, with the settings only the owner may make. */
    static String url(Path file) {
        return address(file) + SETTINGS;
    }

    /** The bare address of the file for JDBC. */
    static String address(Path file) {
        String name = file.toAbsolutePath().toString();
        return "jdbc:h2:"
                + OrderedDisk.SCHEME
                + ":"
                + name.substring(0, name.length() - SUFFIX.length());
    }

    /** How often something was written since this object was made. */
    long writes() {
        return writes;
    }

    /**
     * Runs a query. One that is asked while a change is under way belongs to it: ending it for
     * itself would take the change back.
     */
    <T> T read(Function<DSLContext, T> query) {
        if (changing) {
            return query.apply(sql);
        }
        try {
            T answer = query.apply(connected());
            connection.rollback();
            return answer;
        } catch (SQLException | RuntimeException e) {
            throw Faults.translate("读取数据", file, e);
        }
    }

    /** Runs changes as one transaction and forces it to the disk. */
    <T> T write(Function<DSLContext, T> changes) {
        try {
            DSLContext connected = connected();
            changing = true;
            T answer = changes.apply(connected);
            writes++;
            connection.commit();
            KeptQueries.run(connected, CHECKPOINT, () -> connected.query(CHECKPOINT));
            return answer;
        } catch (SQLException | RuntimeException e) {
            rollback(e);
            letGoOfFailedDisk(e);
            throw Faults.translate("保存", file, e);
        } finally {
            changing = false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Faults.translate("关闭数据", file, e);
        }
    }

    /** Lets go of a file that turned out to be damaged; H2 may not even be able to close it. */
    void abandon() {
        try {
            sql.execute("shutdown immediately");
            connection.close();
        } catch (SQLException | RuntimeException e) {
            return; // it is closed, then
        }
    }

    /** Copies the database into a zip file, as it is now. */
    void backUp(Path zip) {
        try {
            connected().execute("backup to ?", zip.toString());
            connection.rollback();
        } catch (SQLException | RuntimeException e) {
            throw Faults.translate("备份", zip, e);
        }
    }

    /** Opens the file again after {@link #close}, for instance because another took its place. */
    void connect() {
        try {
            connection = DriverManager.getConnection(url + ";IFEXISTS=TRUE", USER, "");
            connection.setAutoCommit(false);
            sql = DSL.using(connection, SQLDialect.H2, settings());
        } catch (SQLException | RuntimeException e) {
            throw Faults.translateOpening(file, e);
        }
    }

    /** H2 answers with the same fault for ever after, even when the disk has room again. */
    private void letGoOfFailedDisk(Throwable fault) {
        if (Faults.isOfDisk(fault)) {
            try {
                connection.close();
            } catch (SQLException | RuntimeException e) {
                fault.addSuppressed(e);
            }
        }
    }

    private DSLContext connected() throws SQLException {
        if (connection.isClosed()) {
            connect();
        }
        return sql;
    }

    private static Settings settings() {
        return new Settings().withExecuteLogging(false).withRenderSchema(false);
    }

    private void rollback(Throwable fault) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
    }
}
