package ziping.submission;

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

    /** What file names of this form end with; empty for a folder. */
    public String ending() {
        return ending;
    }
}
