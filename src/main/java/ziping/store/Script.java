package ziping.store;

import org.h2.util.ScriptReader;
import org.jooq.DSLContext;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data as SQL text, which can still be read when nothing else can. Of a script only the rows
 * are taken, into tables of our own making and by a user who may do nothing but insert: a script
 * may come from anywhere.
 */
final class Script {

    private static final String INSERT = "INSERT INTO \"PUBLIC\".";
    private static final String INSERT_HISTORY = INSERT + "\"" + Migrations.HISTORY + "\"";
    private static final Pattern SCHEMA = Pattern.compile("VALUES\\s*\\(\\s*\\d+, '(\\d+)'");

    private Script() {}

    /** Writes all rows of an open database. */
    static int write(DSLContext sql, Path target) {
        return sql.execute(
                "script simple nopasswords nosettings to ? compression gzip charset 'UTF-8'",
                target.toString());
    }

    /** Makes a database file out of a script. */
    static void run(Path script, Path file) throws IOException {
        Migrations.create(file, schemaOf(script));
        try (Connection admin = DriverManager.getConnection(Database.url(file), Database.USER, "");
                Statement statement = admin.createStatement()) {
            statement.execute("set referential_integrity false");
            statement.execute("create user writer password ''");
            statement.execute("grant insert on schema public to writer");
            insertAll(script, file);
            statement.execute("drop user writer");
            statement.execute("set referential_integrity true");
        } catch (SQLException e) {
            throw Faults.translateOpening(script, e);
        }
    }

    private static void insertAll(Path script, Path file) throws IOException, SQLException {
        try (Connection writer = DriverManager.getConnection(Database.address(file), "writer", "");
                Statement statement = writer.createStatement();
                ScriptReader statements = open(script)) {
            writer.setAutoCommit(false);
            for (String s = next(statements); s != null; s = next(statements)) {
                if (s.startsWith(INSERT) && !s.startsWith(INSERT_HISTORY)) {
                    statement.execute(s);
                }
            }
            writer.commit();
        }
    }

    private static int schemaOf(Path script) throws IOException {
        int schema = 0;
        try (ScriptReader statements = open(script)) {
            for (String s = next(statements); s != null; s = next(statements)) {
                Matcher version = SCHEMA.matcher(s);
                if (s.startsWith(INSERT_HISTORY) && version.find()) {
                    schema = Math.max(schema, Integer.parseInt(version.group(1)));
                }
            }
        }
        if (schema == 0) {
            throw new IOException("not a script of this program");
        }
        return schema;
    }

    private static String next(ScriptReader statements) {
        String statement = statements.readStatement();
        return statement == null ? null : statement.strip();
    }

    private static ScriptReader open(Path script) throws IOException {
        ScriptReader statements =
                new ScriptReader(
                        new InputStreamReader(Packed.open(script), StandardCharsets.UTF_8));
        statements.setSkipRemarks(true);
        return statements;
    }
}
