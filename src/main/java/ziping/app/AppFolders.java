package ziping.app;

import java.nio.file.Path;

/**
 * Where this run of the program keeps everything.
 *
 * @param data the data folder with the database and its backups; made when it is first needed
 * @param notice one Chinese sentence for the user about why the data lies there; empty if that is
 *     nothing unusual
 */
public record AppFolders(Path data, String notice) {

    public AppFolders {
        data = data.toAbsolutePath().normalize();
    }

    /** The folders below a data folder that somebody chose. */
    public static AppFolders in(Path data) {
        return new AppFolders(data, "");
    }

    /**
     * The folders of this computer and user: {@code data} beside the program where that folder
     * exists on a fixed disk (绿色版), else the system's place for a user's data.
     */
    public static AppFolders ofThisUser() {
        return FolderSearch.here().find();
    }

    /** The user's own rule packs, outlines and house templates; it need not exist. */
    public Path templates() {
        return data.resolve("templates");
    }

    /** The log files. */
    public Path log() {
        return data.resolve("log");
    }
}
