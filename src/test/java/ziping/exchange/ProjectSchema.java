package ziping.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published schema, ready to judge documents. */
public final class ProjectSchema {

    private final Schema schema;

    /** Loads it from where it is published. */
    public ProjectSchema() {
        try (InputStream in = ProjectJson.class.getResourceAsStream("project.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against the document; empty when it is valid. */
    public List<String> complaints(String document) {
        return schema.validate(document, InputFormat.JSON).stream().map(Error::toString).toList();
    }
}
