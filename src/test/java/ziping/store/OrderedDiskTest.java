package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Whenever the power fails, one whole copy of the header names a save that is there. */
class OrderedDiskTest {

    private static final int BLOCK = 4096;
    private static final byte OLD = 1;
    private static final byte NEW = 2;

    private final LossyDisk disk = new LossyDisk();
    private final List<byte[]> left = new ArrayList<>();
    @TempDir Path temp;

    @BeforeEach
    void plugIn() {
        FilePath.register(disk);
        OrderedDisk.register();
    }

    @AfterEach
    void unplug() {
        FilePath.unregister(disk);
    }

    @Test
    void theHeaderComesAfterWhatItNamesAndOneCopyAfterTheOther() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            saveOnce(seed);
        }
        assertThat(left).hasSize(150);
        assertThat(left)
                .allSatisfy(
                        file -> {
                            boolean named = is(file, 0, NEW) || is(file, 1, NEW);
                            assertThat(is(file, 2, NEW) || !named).as("what is named").isTrue();
                            assertThat(isWhole(file, 0) || isWhole(file, 1)).as("a copy").isTrue();
                        });
    }

    /** A save as H2 makes it: its own block, then both copies of the header at once. */
    private void saveOnce(int seed) throws IOException {
        Path file = Files.write(temp.resolve("file" + seed), blocks(3, OLD));
        LossyFile lossy = LossyDisk.file(file);
        lossy.watch(() -> left.add(lossy.afterPowerFailure()), new Random(seed));
        FilePath path = FilePath.get("ordered:lossy:" + file);
        try (FileChannel channel = path.open("rw")) {
            channel.write(ByteBuffer.wrap(blocks(1, NEW)), 2 * BLOCK);
            channel.write(ByteBuffer.wrap(blocks(2, NEW)), 0);
            channel.force(true);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(blocks(3, NEW));
    }

    private static byte[] blocks(int count, byte content) {
        byte[] blocks = new byte[count * BLOCK];
        Arrays.fill(blocks, content);
        return blocks;
    }

    private static boolean isWhole(byte[] file, int block) {
        return is(file, block, OLD) || is(file, block, NEW);
    }

    private static boolean is(byte[] file, int block, byte content) {
        int from = block * BLOCK;
        return Arrays.equals(Arrays.copyOfRange(file, from, from + BLOCK), blocks(1, content));
    }
}
