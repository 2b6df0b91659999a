package ziping.app;

import ziping.submission.PackageForm;
import ziping.value.Text;

import java.nio.file.Path;

/**
 * How something is to be handed in.
 *
 * @param to the folder the package is written into, such as a stick; made if missing
 * @param form whether as a folder or as one file
 * @param pdf whether the report goes in as PDF too; needs an office program on this computer
 * @param by who hands in
 * @param name how the package is named
 */
public record HandInWish(Path to, PackageForm form, boolean pdf, String by, PackageName name) {

    public HandInWish {
        by = Text.of(by);
    }
}
