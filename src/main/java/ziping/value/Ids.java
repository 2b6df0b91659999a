package ziping.value;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids of projects and of the items inside a project. */
public final class Ids {

    private static final int BYTES = 16;

    private Ids() {}

    /** A new id, unique for all practical purposes: 32 hexadecimal digits. */
    public static String fresh() {
        byte[] id = new byte[BYTES];
        Source.RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** The given id, or a new one where there is none. */
    public static String orFresh(String id) {
        return Text.isBlank(id) ? fresh() : id;
    }

    /**
     * Random numbers without Java's usual way on Windows, which first asks every network card of
     * the computer: with many virtual cards that takes long, and Wine cannot do it at all.
     */
    private static final class Source {

        static final SecureRandom RANDOM = open();

        private static SecureRandom open() {
            try {
                return SecureRandom.getInstance("NativePRNGNonBlocking");
            } catch (NoSuchAlgorithmException windows) {
                return seededBySystem();
            }
        }

        private static SecureRandom seededBySystem() {
            try {
                SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
                random.setSeed(random.generateSeed(2 * BYTES));
                return random;
            } catch (NoSuchAlgorithmException unknown) {
                return new SecureRandom();
            }
        }
    }
}
