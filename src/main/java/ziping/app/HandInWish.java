package ziping.app;

import ziping.value.Text;

import java.nio.file.Path;

/**
 * How something is to be handed in.
 *
 * @param to the folder the package is written into, such as a stick; made if missing
 * @param zip whether as one zip file instead of a folder
 * @param by who hands in
 */
public record HandInWish(Path to, boolean zip, String by) {

    public HandInWish {
        by = Text.of(by);
    }
}
