package ziping.submission;

import java.util.Locale;

/** In which form a package lies on a drive; what is in it is the same. */
public enum PackageForm {
    /** A folder, to look into with any program. */
    FOLDER(""),
    /** One zip file, for mail and office networks. */
    ZIP(".zip"),
    /** The same zip file under an ending that the system opens with this program. */
    FILE(".ziping");

    private final String ending;

    PackageForm(String ending) {
        this.ending = ending;
    }

    /** Whether a file is called as a package in one file is, in large or small letters. */
    public static boolean isNamed(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(ZIP.ending) || name.endsWith(FILE.ending);
    }

    /** What file names of this form end with; empty for a folder. */
    public String ending() {
        return ending;
    }
}
