package ziping.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ziping.store.Tally;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Packages on sticks with the real drivers, and sticks that are pulled out of a USB port. Run by
 * {@code mvn -Pfaults test -Dtest=GuestStickTest -Dziping.guest=DIR}; see {@link Guest} for what it
 * needs.
 */
@Tag("slow")
class GuestStickTest {

    private static final int SCANS = 6;
    private static final int BYTES = 700_000;
    private static final Path STICK = Path.of("/mnt");

    private static final String WHOLE = Packages.NAME + PackageChild.WHOLE;

    @TempDir Path work;

    /** How a stick is formatted when it is bought. */
    private enum Format {
        VFAT("mkfs.vfat", "-F", "32", "-n", "ZIPING"),
        EXFAT("mkfs.exfat", "-L", "ZIPING");

        private final String[] command;

        Format(String... command) {
            this.command = command;
        }

        Path stick(Path work) throws Exception {
            Bed.require(command[0]);
            Path image = work.resolve(this + ".img");
            Bed.run("truncate", "-s", "64M", image.toString());
            String[] all = Arrays.copyOf(command, command.length + 1);
            all[command.length] = image.toString();
            Bed.run(all);
            return image;
        }

        String type() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aStickIsFoundFilledPulledOutAndNeverASuccess(Format format) throws Exception {
        try (Guest guest = Guest.start(work, format.stick(work), SCANS, BYTES)) {
            guest.mount(format.type());
            assertThat(guest.ask("drives x")).contains("folder=/mnt").contains(format.type());
            long time = fullWrite(guest, format);
            boolean[] middle = {false};
            Tally.count(
                    "R6 " + format + " stick pulled out of the USB port",
                    3,
                    20,
                    (i, random) -> middle[0] |= pullOut(guest, format, time, random));
            assertThat(middle[0]).as("some were pulled out in the middle").isTrue();
        }
    }

    /** A package that was written is whole after the stick was out; answers the time it took. */
    private static long fullWrite(Guest guest, Format format) throws Exception {
        long start = System.nanoTime();
        assertThat(guest.ask("write " + STICK)).startsWith("done ");
        long time = System.nanoTime() - start;
        assertThat(guest.ask("run umount " + STICK)).startsWith("0 ");
        guest.pull();
        guest.ask("run while [ -b /dev/sd? ]; do sleep 0.1; done");
        guest.plug();
        guest.mount(format.type());
        assertThat(places(guest.ask("look " + STICK))).contains(WHOLE);
        clear(guest);
        return time;
    }

    private static boolean pullOut(Guest guest, Format format, long time, Random random)
            throws Exception {
        guest.begin("write " + STICK);
        Thread.sleep(random.nextLong(time) / 1_000_000);
        guest.pull();
        String said = guest.answer();
        guest.ask("run umount " + STICK + " || umount -l " + STICK);
        guest.ask("run while [ -b /dev/sd? ]; do sleep 0.1; done");
        guest.plug();
        guest.mount(format.type());
        String left = guest.ask("look " + STICK);
        checkWhatIsLeft(said, left);
        assertThat(guest.ask("write " + STICK)).startsWith("done ");
        assertThat(places(guest.ask("look " + STICK))).contains(WHOLE);
        clear(guest);
        return said.startsWith("failed ") && !left.isEmpty();
    }

    /** What is deleted must be gone before the next pull, or half of it is back after it. */
    private static void clear(Guest guest) throws Exception {
        assertThat(guest.ask("run rm -r " + STICK + "/* && sync")).startsWith("0 ");
    }

    private static List<String> places(String look) {
        return look.isEmpty() ? List.of() : List.of(look.split("\\|"));
    }

    /** Whatever it said, a folder that looks whole is whole. */
    private static void checkWhatIsLeft(String said, String left) {
        for (String place : places(left)) {
            String name = place.substring(0, place.indexOf(PackageChild.WHOLE));
            if (!name.endsWith(SubmissionWriter.UNFINISHED)) {
                assertThat(place).as(said).isEqualTo(WHOLE);
            }
        }
        if (said.startsWith("done ")) {
            assertThat(left).isEqualTo(WHOLE);
        } else {
            assertThat(said).startsWith("failed ").endsWith("。");
        }
    }
}
