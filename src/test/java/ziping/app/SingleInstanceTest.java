package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class SingleInstanceTest {

    @TempDir Path data;

    /** In one process the lock of a second start is refused by an exception, so a child asks. */
    @Test
    void aSecondStartRaisesTheFirstAndEnds() throws IOException, InterruptedException {
        CountDownLatch raised = new CountDownLatch(3);
        try (SingleInstance first = SingleInstance.claim(data).orElseThrow()) {
            first.onRaise(raised::countDown);
            for (int i = 0; i < 3; i++) {
                assertThat(startAnother()).isEqualTo(Claim.THERE_IS_ONE);
            }
            assertThat(raised.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(startAnother()).isEqualTo(Claim.FIRST);
    }

    private int startAnother() throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claim.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** What a second start does, its answer being its exit code. */
    static final class Claim {

        static final int FIRST = 10;
        static final int THERE_IS_ONE = 11;

        private Claim() {}

        public static void main(String[] args) throws IOException {
            System.exit(SingleInstance.claim(Path.of(args[0])).isPresent() ? FIRST : THERE_IS_ONE);
        }
    }
}
