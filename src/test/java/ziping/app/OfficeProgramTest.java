package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * What is asked of the programs of a Windows: scripts stand in for those that no test can start.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "scripts of a Unix stand in for programs")
class OfficeProgramTest {

    @TempDir Path system;

    @BeforeEach
    void aWindowsWithWps() throws IOException {
        program("reg.exe", "[ \"$2\" = 'HKCR\\KWPS.Application' ]");
        program(
                "powershell.exe",
                "for last; do :; done",
                "cp \"$7\" \"$8\"",
                "echo $last >>\"$8\"");
    }

    @Test
    void makesThePdfWithTheProgramThatIsRegistered() throws Exception {
        byte[] pdf = wps().pdf(out -> out.write("report\n".getBytes(US_ASCII)), () -> false);
        assertThat(new String(pdf, US_ASCII)).isEqualTo("report\nKWPS.Application\n");
    }

    @Test
    void takesWordWhereWpsIsNotRegistered() throws Exception {
        program("reg.exe", "[ \"$2\" = 'HKCR\\Word.Application' ]");
        byte[] pdf = wps().pdf(out -> {}, () -> false);
        assertThat(new String(pdf, US_ASCII)).isEqualTo("Word.Application\n");
    }

    @Test
    void findsNothingWhereNeitherIsRegistered() throws IOException {
        program("reg.exe", "exit 1");
        assertThat(WindowsOffice.in(List.of(system))).isEmpty();
    }

    @Test
    void handsThePrintingScriptOver() throws Exception {
        program("powershell.exe", "cp \"$6\" \"$8\"");
        byte[] script = wps().pdf(out -> {}, () -> false);
        assertThat(script).isEqualTo(resource());
        assertThat(new String(script, US_ASCII)).doesNotContain("\ufffd");
    }

    @Test
    void saysWhatToDoWhereTheProgramMakesNothing() throws IOException {
        program("powershell.exe", "exit 1");
        assertThatThrownBy(() -> wps().pdf(out -> {}, () -> false))
                .isInstanceOf(NoOfficeProgram.class)
                .hasMessage("WPS没有生成PDF。请用WPS或Word打开已导出的报告，另存为PDF。");
    }

    @Test
    void endsWhenCancelled() throws IOException {
        program("powershell.exe", "exec sleep 60");
        assertThatThrownBy(() -> wps().pdf(out -> {}, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private OfficeProgram wps() {
        return WindowsOffice.in(List.of(system)).orElseThrow();
    }

    private void program(String name, String... lines) throws IOException {
        Path file = system.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static byte[] resource() throws IOException {
        try (var in = WindowsOffice.class.getResourceAsStream("print-with-office.ps1")) {
            return in.readAllBytes();
        }
    }
}
