package ziping.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicBoolean;

class BackgroundTest {

    /** A clock of the window may still tick while the program ends. */
    @Test
    void whatIsAskedAfterTheEndIsLeft() {
        AtomicBoolean asked = new AtomicBoolean();
        Background background = new Background(fault -> {});
        background.close();
        assertThatCode(() -> background.ask(() -> asked.getAndSet(true)))
                .doesNotThrowAnyException();
        assertThat(asked).isFalse();
    }
}
