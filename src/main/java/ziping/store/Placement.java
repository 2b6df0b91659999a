package ziping.store;

import ziping.disk.DriveKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges whether a live database may lie in a folder. Sticks, network drives and the folders of
 * synchronising programs change or lose files behind the back of a database.
 */
final class Placement {

    private static final List<String> SYNCHRONISED =
            List.of(
                    "onedrive",
                    "dropbox",
                    "google drive",
                    "icloud",
                    "nutstore",
                    "坚果云",
                    "baidusyncdisk",
                    "百度网盘同步",
                    "百度云同步盘",
                    "wps云盘",
                    "wpsdrive",
                    "微云同步");

    private Placement() {}

    /**
     * Refuses a folder that is unsuitable, as far as can be told.
     *
     * @throws UnsuitableDataFolder with the reason
     */
    static void check(Path folder) {
        reason(folder)
                .ifPresent(
                        reason -> {
                            throw new UnsuitableDataFolder(folder, reason);
                        });
    }

    private static Optional<String> reason(Path folder) {
        if (folder.toString().contains(";")) {
            return Optional.of("路径里不能有分号“;”");
        }
        if (isSynchronised(folder)) {
            return Optional.of("这是网盘的同步文件夹，同步会损坏正在使用的数据");
        }
        return switch (DriveKind.of(folder)) {
            case FIXED -> Optional.empty();
            case REMOVABLE -> Optional.of("这是U盘或移动硬盘，拔出会损坏数据");
            case NETWORK -> Optional.of("这是网络共享，断网会损坏数据");
        };
    }

    private static boolean isSynchronised(Path folder) {
        for (Path name : folder) {
            String word = name.toString().toLowerCase(Locale.ROOT);
            if (SYNCHRONISED.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
