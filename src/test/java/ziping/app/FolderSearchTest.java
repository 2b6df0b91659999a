package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class FolderSearchTest {

    private static final Path HOME = Path.of("/home/张三");

    @TempDir Path folder;

    @Test
    void keepsDataWhereLinuxKeepsTheDataOfAUser() {
        assertThat(find("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/ziping"));
        assertThat(find("Linux", Map.of("XDG_DATA_HOME", "/daten")))
                .isEqualTo(Path.of("/daten/ziping"));
        assertThat(find("Linux", Map.of("HOME", "/heim")))
                .isEqualTo(Path.of("/heim/.local/share/ziping"));
        assertThat(find("Linux", Map.of("XDG_DATA_HOME", "daten")))
                .isEqualTo(HOME.resolve(".local/share/ziping"));
    }

    @Test
    void keepsDataInTheLocalApplicationDataOfWindows() {
        assertThat(find("Windows 10", Map.of("LOCALAPPDATA", "/C/Users/张三/AppData/Local")))
                .isEqualTo(Path.of("/C/Users/张三/AppData/Local/ziping"));
        assertThat(find("Windows 10", Map.of())).isEqualTo(HOME.resolve("AppData/Local/ziping"));
    }

    @Test
    void keepsDataBesideTheProgramWhereSuchAFolderLiesOnAFixedDisk() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        AppFolders folders = portable(true, true);
        assertThat(folders.data()).isEqualTo(data);
        assertThat(folders.notice()).isEmpty();
    }

    @Test
    void keepsDataOnTheComputerAndSaysSoWhenStartedFromAStick() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        AppFolders folders = portable(false, true);
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/ziping"));
        assertThat(folders.notice()).contains("U盘").contains(folders.data().toString());
    }

    @Test
    void isNotPortableWithoutAFolderBesideTheProgram() {
        assertThat(portable(true, true).data()).isEqualTo(HOME.resolve(".local/share/ziping"));
    }

    @Test
    void keepsDataOnTheComputerAndSaysSoWhenTheFolderCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        AppFolders folders = portable(true, false);
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/ziping"));
        assertThat(folders.notice()).contains("不能写入").contains(folders.data().toString());
    }

    @Test
    void staysWithProjectsThatAreThereAlthoughTheFolderCannotBeWritten() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.createFile(data.resolve("ziping.mv.db"));
        assertThat(portable(true, false).data()).isEqualTo(data);
    }

    private AppFolders portable(boolean fixed, boolean writable) {
        return new FolderSearch(
                        "Linux",
                        Map.of(),
                        HOME,
                        Optional.of(folder),
                        path -> fixed,
                        path -> writable)
                .find();
    }

    private static Path find(String system, Map<String, String> environment) {
        return new FolderSearch(
                        system, environment, HOME, Optional.empty(), path -> true, path -> true)
                .find()
                .data();
    }
}
