package ziping.store;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * The open database file with its one connection. A write has either happened and lies on the disk
 * when {@link #write} returns, or has not happened at all.
 */
final class Database implements AutoCloseable {

    /** What H2 calls its files. */
    static final String SUFFIX = ".mv.db";

    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;TRACE_LEVEL_FILE=0"
                    + ";QUERY_CACHE_SIZE=64;CACHE_SIZE=16384";

    private final Path file;
    private Connection connection;
    private DSLContext sql;

    private Database(Path file) {
        this.file = file;
    }

    /** Opens an existing file. */
    static Database open(Path file) {
        Database database = new Database(file);
        database.connect();
        return database;
    }

    /** The address of the file for JDBC. */
    static String url(Path file) {
        String name = file.toAbsolutePath().toString();
        return "jdbc:h2:" + name.substring(0, name.length() - SUFFIX.length()) + SETTINGS;
    }

    /** Runs a query. */
    <T> T read(Function<DSLContext, T> query) {
        try {
            T answer = query.apply(sql);
            connection.rollback();
            return answer;
        } catch (SQLException | DataAccessException e) {
            throw Faults.translate("读取数据", file, e);
        }
    }

    /** Runs changes as one transaction and forces it to the disk. */
    <T> T write(Function<DSLContext, T> changes) {
        try {
            T answer = changes.apply(sql);
            connection.commit();
            sql.execute("checkpoint sync");
            return answer;
        } catch (SQLException | RuntimeException e) {
            rollback(e);
            throw Faults.translate("保存", file, e);
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

    private void connect() {
        try {
            connection = DriverManager.getConnection(url(file) + ";IFEXISTS=TRUE", "sa", "");
            connection.setAutoCommit(false);
            sql = DSL.using(connection, SQLDialect.H2, settings());
        } catch (SQLException e) {
            throw Faults.translate("打开数据", file, e);
        }
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
