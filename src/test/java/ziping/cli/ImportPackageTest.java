package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ziping.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Packages and backups that come to another computer bring everything with them. */
class ImportPackageTest {

    @TempDir Path here;
    @TempDir Path there;
    @TempDir Path stick;
    private Report demo;

    @BeforeEach
    void keepTheDemo() throws IOException {
        demo = KeptDemo.in(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--zip", "--file"})
    void bringsTheProjectAndItsEvidence(String form) {
        CommandRun run = CommandRun.of(there, "import", handIn(form));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly(demo.id());
        CommandRun again =
                CommandRun.of(there, "handin", "--project", demo.id(), "--to", stick.resolve("2"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.files().getFirst().resolve("佐证材料")).isDirectoryContaining("glob:**01_*");
    }

    @Test
    void takesAnEndingInLargeLetters() throws IOException {
        Path large = Files.move(handIn("--zip"), stick.resolve("A.ZIP"));
        CommandRun run = CommandRun.of(there, "import", large);
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void refusesAPackageThatWasChanged() throws IOException {
        Path folder = handIn("");
        Files.writeString(folder.resolve("自评表.xlsx"), "x", StandardOpenOption.APPEND);
        CommandRun run = CommandRun.of(there, "import", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("自评表.xlsx");
        assertThat(CommandRun.of(there, "projects").out()).isEmpty();
    }

    @Test
    void replacesAProjectOnlyWhenToldToAndKeepsItsHistory() throws IOException {
        Path folder = handIn("");
        KeptDemo.open(
                here,
                app -> {
                    Report now = app.store().reports().find(demo.id()).orElseThrow();
                    app.store().reports().save(now, now.withMark("改过"));
                });
        CommandRun refused = CommandRun.of(here, "import", folder);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains(demo.id(), "--replace");
        assertThat(CommandRun.of(here, "import", folder, "--replace").code()).isZero();
        KeptDemo.open(
                here,
                app -> {
                    Report now = app.store().reports().find(demo.id()).orElseThrow();
                    assertThat(now.mark()).isEqualTo(demo.mark());
                    assertThat(now.submissions()).hasSize(1);
                });
    }

    @Test
    void answersInJson() {
        CommandRun run = CommandRun.of(there, "import", handIn(""), "--json");
        assertThat(run.json().at("/0").stringValue()).isEqualTo(demo.id());
    }

    @Test
    void aBackupCarriesTheEvidence() {
        CommandRun backup = CommandRun.of(here, "backup", "--to", stick);
        assertThat(backup.code()).as(backup.err()).isZero();
        assertThat(CommandRun.of(there, "restore", backup.files().getFirst()).code()).isZero();
        KeptDemo.open(
                there,
                app ->
                        demo.evidence()
                                .forEach(e -> assertThat(app.store().evidence().has(e)).isTrue()));
    }

    private Path handIn(String form) {
        List<Object> args =
                new ArrayList<>(List.of("handin", "--project", demo.id(), "--to", stick));
        if (!form.isEmpty()) {
            args.add(form);
        }
        CommandRun run = CommandRun.of(here, args.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run.files().getFirst();
    }
}
