package ziping.app;

import ziping.value.Text;

import java.nio.file.Path;

/**
 * How something is to be handed in.
 *
 * @param to the folder the package is written into, such as a stick; made if missing
 * @param zip whether as one zip file instead of a folder
 * @param pdf whether the report goes in as PDF too; needs an office program on this computer
 * @param by who hands in
 * @param name how the package is named
 */
public record HandInWish(Path to, boolean zip, boolean pdf, String by, PackageName name) {

    public HandInWish {
        by = Text.of(by);
    }
}
