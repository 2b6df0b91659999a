package ziping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
public final class FileSize {

    private static final BigDecimal STEP = new BigDecimal(1024);

    private FileSize() {}

    /** {@code 12 KB}, {@code 3.4 MB}, {@code 14.9 GB}; empty for no bytes. */
    public static String text(long bytes) {
        if (bytes == 0) {
            return "";
        }
        BigDecimal kilo = BigDecimal.valueOf(bytes).divide(STEP, 0, RoundingMode.CEILING);
        if (kilo.compareTo(STEP) < 0) {
            return kilo.toPlainString() + " KB";
        }
        BigDecimal mega = kilo.divide(STEP, 1, RoundingMode.HALF_UP);
        return mega.compareTo(STEP) < 0
                ? mega.toPlainString() + " MB"
                : mega.divide(STEP, 1, RoundingMode.HALF_UP).toPlainString() + " GB";
    }
}
