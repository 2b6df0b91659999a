package ziping.submission;

import java.nio.file.Path;

/**
 * A package that was written and read back.
 *
 * @param place its folder or zip file
 * @param manifest its {@code manifest.json}, word for word
 */
public record Written(Path place, String manifest) {}
