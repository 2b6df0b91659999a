package ziping.app;

import ziping.disk.DriveKind;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the data folder from what the system says.
 *
 * @param system name of the operating system, as Java gives it
 * @param environment the environment variables
 * @param home the user's home folder
 * @param program the folder the program lies in; empty when it runs from its sources
 * @param fixedDisk whether a folder lies on a disk that stays in this computer
 * @param writable whether this user may write into a folder
 */
record FolderSearch(
        String system,
        Map<String, String> environment,
        Path home,
        Optional<Path> program,
        Predicate<Path> fixedDisk,
        Predicate<Path> writable) {

    private static final String NAME = "ziping";
    private static final String PORTABLE = "data";
    private static final String DATABASE = NAME + ".mv.db";
    private static final String JAR = NAME + ".jar";

    /** The search on this computer. */
    static FolderSearch here() {
        return new FolderSearch(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                programFolder(),
                folder -> DriveKind.of(folder) == DriveKind.FIXED,
                Files::isWritable);
    }

    AppFolders find() {
        Optional<Path> beside = program.map(p -> p.resolve(PORTABLE)).filter(Files::isDirectory);
        if (beside.isEmpty()) {
            return AppFolders.in(ofUser());
        }
        if (!fixedDisk.test(beside.get())) {
            return elsewhere("程序在U盘或网络盘上，为免数据损坏，");
        }
        // where there are projects already, another folder would look as if they were lost
        boolean begun = Files.exists(beside.get().resolve(DATABASE));
        return begun || writable.test(beside.get())
                ? AppFolders.in(beside.get())
                : elsewhere("程序所在的文件夹不能写入，");
    }

    private AppFolders elsewhere(String reason) {
        return new AppFolders(ofUser(), reason + "数据保存在本机的“" + ofUser() + "”，不在程序旁边的data文件夹里。");
    }

    private Path ofUser() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return folder("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(NAME);
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return folder("XDG_DATA_HOME").orElse(homeOfUser().resolve(".local/share")).resolve(NAME);
    }

    /** By the XDG rules HOME counts; Java takes what the list of users says. */
    private Path homeOfUser() {
        return folder("HOME").orElse(home);
    }

    /** A folder from the environment; the XDG rules say that relative ones are to be ignored. */
    private Optional<Path> folder(String variable) {
        try {
            return Optional.ofNullable(environment.get(variable))
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    /**
     * The installed program is a jar in {@code lib} below the program folder, and its class path is
     * that jar alone. Classes from Java's AOT cache do not know where they came from, so the class
     * path is asked.
     */
    private static Optional<Path> programFolder() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(JAR)
                ? Optional.of(Path.of(classPath).toAbsolutePath())
                        .map(Path::getParent)
                        .map(Path::getParent)
                : Optional.empty();
    }
}
