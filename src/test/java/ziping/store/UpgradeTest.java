package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** R18: data of every earlier version comes through an upgrade as it was. */
class UpgradeTest {

    @TempDir Path temp;

    @Test
    void bringsEveryEarlierSchemaToTheNewest() throws Exception {
        Tally.count(
                "R18 upgrade from every earlier schema",
                Migrations.NEWEST - 1,
                Migrations.NEWEST - 1,
                (i, random) -> upgrade(i + 1));
    }

    @Test
    void theKeptFilesHoldSomething() throws Exception {
        Path file = temp.resolve("former.mv.db");
        FormerFiles.newest(file);
        assertThat(FormerFiles.contents(file).values()).noneMatch(rows -> !rows.contains("\n"));
    }

    private void upgrade(int schema) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("schema" + schema));
        Path file = folder.resolve("ziping.mv.db");
        FormerFiles.put(schema, file);
        Path former = Files.copy(file, temp.resolve("former" + schema + ".mv.db"));

        try (Store store = Store.open(folder, Summaries::of)) {
            assertThat(store.reports().list().stream().map(r -> store.reports().find(r.id())))
                    .allMatch(found -> found.isPresent());
        }

        assertSameContents(former, file);
        try (var kept = Files.list(folder.resolve("backup"))) {
            assertThat(kept)
                    .singleElement()
                    .satisfies(f -> assertThat(f).hasSameBinaryContentAs(former))
                    .satisfies(
                            f -> assertThat(f.getFileName().toString()).contains("数据版本" + schema));
        }
    }

    /** Tables of later schemas are new; a column that is new in a table would be named here. */
    private static void assertSameContents(Path former, Path file) throws Exception {
        Map<String, String> now = new TreeMap<>(FormerFiles.contents(file));
        Map<String, String> then = FormerFiles.contents(former);
        now.keySet().retainAll(then.keySet());
        assertThat(now).isEqualTo(then);
    }
}
