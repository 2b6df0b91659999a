package ziping.ui.support;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The answer to a question the system does not answer by itself when it changes, such as which
 * drives there are: asked again and again, but only while somebody looks. Whoever answers may take
 * long, as drives that are being pulled out do; then the next question waits for the answer.
 *
 * @param <T> type of the answer
 */
public final class Polled<T> {

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Background background;
    private final Supplier<T> question;
    private final ReadOnlyObjectWrapper<T> answer = new ReadOnlyObjectWrapper<>();
    private final Rounds rounds = new Rounds(BETWEEN, this::ask);
    private boolean asking;

    /** Asks while a node is on the screen. */
    public Polled(Background background, Node looked, Supplier<T> question) {
        this.background = background;
        this.question = question;
        looked.sceneProperty()
                .addListener(
                        (p, before, now) -> {
                            if (now == null) {
                                rounds.stop();
                            } else {
                                ask();
                                rounds.start();
                            }
                        });
    }

    /** The newest answer; {@code null} before the first. */
    public ReadOnlyObjectProperty<T> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Asks now. */
    public void ask() {
        if (!asking) {
            asking = true;
            background
                    .await(CompletableFuture.supplyAsync(question))
                    .onDone(answer::set)
                    .andFinally(() -> asking = false);
        }
    }
}
