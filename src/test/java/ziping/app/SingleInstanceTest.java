package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class SingleInstanceTest {

    @TempDir Path data;

    /** In one process the lock of a second start is refused by an exception, so a child asks. */
    @Test
    void aSecondStartRaisesTheFirstAndEnds() throws IOException, InterruptedException {
        CountDownLatch raised = new CountDownLatch(3);
        try (SingleInstance first = SingleInstance.claim(data, Optional.empty()).orElseThrow()) {
            first.onRaise(files -> raised.countDown());
            for (int i = 0; i < 3; i++) {
                assertThat(startAnother()).isEqualTo(Claim.THERE_IS_ONE);
            }
            assertThat(raised.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(startAnother()).isEqualTo(Claim.FIRST);
    }

    @Test
    void aSecondStartHandsItsFileOver() throws IOException, InterruptedException {
        List<Path> opened = new CopyOnWriteArrayList<>();
        try (SingleInstance first = SingleInstance.claim(data, Optional.empty()).orElseThrow()) {
            assertThat(startAnother("D/一 份.ziping")).isEqualTo(Claim.THERE_IS_ONE);
            CountDownLatch raised = new CountDownLatch(2);
            first.onRaise(
                    files -> {
                        opened.addAll(files);
                        files.forEach(file -> raised.countDown());
                    });
            assertThat(opened).as("asked before the window stood").hasSize(1);
            assertThat(opened.getFirst()).isEqualTo(Path.of("D", "一 份.ziping"));
            assertThat(startAnother("b.ziping")).isEqualTo(Claim.THERE_IS_ONE);
            assertThat(raised.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(opened).hasSize(2);
    }

    @Test
    void forgetsWhatAnEarlierRunLeftUnanswered() throws IOException {
        new OpenRequests(data).leave(Path.of("old.ziping"));
        List<Path> opened = new CopyOnWriteArrayList<>();
        try (SingleInstance first = SingleInstance.claim(data, Optional.empty()).orElseThrow()) {
            first.onRaise(opened::addAll);
        }
        assertThat(opened).isEmpty();
    }

    private int startAnother(String... file) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Claim.class.getName(),
                                data.toString()));
        command.addAll(List.of(file));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true)
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
            Optional<Path> file = Stream.of(args).skip(1).map(Path::of).findFirst();
            System.exit(
                    SingleInstance.claim(Path.of(args[0]), file).isPresent()
                            ? FIRST
                            : THERE_IS_ONE);
        }
    }
}
