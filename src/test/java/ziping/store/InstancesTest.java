package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** R14: of two processes that open a folder at once, one has it and the other is told so. */
class InstancesTest {

    @TempDir Path temp;

    @Test
    void givesTheFolderToOneOfTwo() throws Exception {
        Path folder = temp.resolve("data");
        try (Child one = Child.start("hold", folder);
                Child other = Child.start("hold", folder)) {
            Tally.count(
                    "R14 two instances at once",
                    20,
                    200,
                    (i, random) -> {
                        one.go();
                        other.go();
                        var answer = CompletableFuture.supplyAsync(one::answer);
                        assertThat(new String[] {answer.get(), other.answer()})
                                .containsExactlyInAnyOrder("mine 0", "in use");
                        one.go();
                        other.go();
                        assertThat(one.answer()).isEqualTo("released");
                        assertThat(other.answer()).isEqualTo("released");
                    });
        }
    }
}
