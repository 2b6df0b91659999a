package ziping.exchange;

import ziping.evidence.Evidence;
import ziping.report.Report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two reports that ship with the program, each a document of the exchange format. */
public enum Sample {
    /**
     * A real report of fiscal year 2019, exactly as it was: what it lacks is empty, and its gaps
     * are for the self-check to find.
     */
    WUHUA_2019("wuhua-2019"),
    /** A fictional unit with every field filled and nothing to object to, marked 演示数据. */
    DEMO_2025("demo-2025");

    private static final String FOLDER = "/ziping/sample/";

    private final String id;

    Sample(String id) {
        this.id = id;
    }

    /** The id of its report. */
    public String id() {
        return id;
    }

    /** The report. */
    public Report report() {
        try (InputStream in = open(id + ".json")) {
            return ProjectJson.read(in).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a piece of this sample's evidence; the caller closes the stream. */
    public InputStream open(Evidence evidence) {
        String name = evidence.fileName();
        // Resources have ASCII names: others are not found where the locale has no Chinese.
        return open("evidence/" + evidence.id() + name.substring(name.lastIndexOf('.')));
    }

    private static InputStream open(String resource) {
        InputStream in = Sample.class.getResourceAsStream(FOLDER + resource);
        if (in == null) {
            throw new IllegalArgumentException("no such resource: " + resource);
        }
        return in;
    }
}
