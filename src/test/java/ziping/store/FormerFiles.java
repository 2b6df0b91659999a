package ziping.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Database files that earlier versions of the program wrote, kept as they were. */
final class FormerFiles {

    private FormerFiles() {}

    /** Whether a file of a schema was kept; there were schemas that never left the workshop. */
    static boolean exists(int schema) {
        return FormerFiles.class.getResource(name(schema)) != null;
    }

    /** Puts the file of a schema at a place, or an empty one if none was kept. */
    static void put(int schema, Path place) throws IOException {
        if (!exists(schema)) {
            Migrations.create(place, schema);
            return;
        }
        try (InputStream in = FormerFiles.class.getResourceAsStream(name(schema));
                InputStream bytes = new GZIPInputStream(in)) {
            Files.copy(bytes, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Puts the newest of them that holds something at a place. */
    static void newest(Path place) throws IOException {
        int schema = Migrations.NEWEST - 1;
        while (!exists(schema)) {
            schema--;
        }
        put(schema, place);
    }

    private static String name(int schema) {
        return "/store/schema-%03d.mv.db.gz".formatted(schema);
    }

    /** What each table holds in its columns, told without this program's code. */
    static Map<String, String> contents(Path file) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                Database.address(file) + ";ACCESS_MODE_DATA=r", Database.USER, "");
                Statement sql = connection.createStatement()) {
            Map<String, String> columns = columns(sql);
            for (String table : columns.keySet()) {
                contents.put(table, rows(sql, table, columns.get(table)));
            }
        }
        return contents;
    }

    private static Map<String, String> columns(Statement sql) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet rows =
                sql.executeQuery(
                        "select table_name, listagg('\"' || column_name || '\"', ', ')"
                                + " within group (order by column_name)"
                                + " from information_schema.columns where table_schema = 'PUBLIC'"
                                + " and table_name <> 'flyway_schema_history'"
                                + " group by table_name")) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }

    private static String rows(Statement sql, String table, String columns) throws SQLException {
        StringBuilder text = new StringBuilder(columns);
        String query = "select %s from \"%s\" order by %1$s".formatted(columns, table);
        try (ResultSet rows = sql.executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= width; i++) {
                    text.append('\t').append(rows.getString(i));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
