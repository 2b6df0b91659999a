package ziping.submission;

import java.util.List;
import java.util.Optional;

/**
 * The result of verifying a package.
 *
 * @param manifest what the package says of itself; empty if that cannot be read
 * @param problems what is wrong, in the order of the manifest; empty if all is well
 */
public record Verification(Optional<Manifest> manifest, List<Problem> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether the package is complete, readable and unchanged. */
    public boolean isOk() {
        return problems.isEmpty();
    }
}
