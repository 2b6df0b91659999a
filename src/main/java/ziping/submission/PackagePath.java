package ziping.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the paths of files in a package, which may come from anywhere. */
final class PackagePath {

    private static final int LONGEST = 400;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** Endings of database files, which can hold code. */
    private static final List<String> DATABASES =
            List.of(".mv.db", ".h2.db", ".trace.db", ".lock.db");

    /** What systems and file managers leave behind without being asked. */
    private static final Set<String> DROPPINGS = Set.of("desktop.ini", "thumbs.db", ".ds_store");

    private PackagePath() {}

    /** Why a file of this path must not be touched; empty if it is harmless. */
    static Optional<String> refusal(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (path.isEmpty() || path.length() > LONGEST || path.startsWith("/")) {
            return Optional.of("路径不合规");
        }
        if (FORBIDDEN.matcher(path).find()) {
            return Optional.of("路径里有不允许的字符");
        }
        if (DATABASES.stream().anyMatch(lower::endsWith)) {
            return Optional.of("这是数据库文件，报送材料里不应有");
        }
        for (String part : path.split("/", -1)) {
            if (!isPlain(part)) {
                return Optional.of("路径会指到材料以外或不合规");
            }
        }
        return Optional.empty();
    }

    /** Whether a file of this path was put there by a system, not by a person. */
    static boolean isDropping(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return DROPPINGS.contains(name) || name.startsWith("._");
    }

    private static boolean isPlain(String part) {
        return !part.isEmpty()
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && !DEVICE.matcher(part).matches();
    }
}
