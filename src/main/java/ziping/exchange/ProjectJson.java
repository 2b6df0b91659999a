package ziping.exchange;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

import ziping.report.Report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The exchange format: one report as one JSON document. What is written is read back equal; what a
 * document says that cannot be taken over is refused or remarked, never dropped silently.
 */
public final class ProjectJson {

    /** What {@code format} says in every document. */
    public static final String FORMAT = "ziping-project";

    /** The newest version this program knows. */
    public static final int VERSION = 1;

    private ProjectJson() {}

    /**
     * Reads a file.
     *
     * @throws ExchangeException if it is not such a document; the sentence does not name the file
     * @throws IOException if it cannot be read
     */
    public static Reading read(Path file) throws IOException {
        if (Files.size(file) > JsonTree.MOST_BYTES) {
            throw new ExchangeException("文件超过50MB，请检查是否选错了文件。", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** Reads a document from UTF-8 bytes. */
    public static Reading read(byte[] document) {
        return read(new ByteArrayInputStream(document));
    }

    /** Reads a document from text. */
    public static Reading read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a document from a stream, which stays open. */
    public static Reading read(InputStream in) {
        List<String> remarks = new ArrayList<>();
        Found document = new Found("", "文件", JsonTree.read(in), remarks);
        requireFormat(document);
        Report report = ReportShape.REPORT.read(document);
        Links.check(document);
        return new Reading(report, remarks);
    }

    /** Writes a report as indented UTF-8 text that ends in a line end. */
    public static byte[] write(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // A writer replaces half a surrogate pair from a broken paste; Jackson's own bytes refuse
        // it.
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), writer)) {
            out.writeStartObject();
            out.writeStringProperty("format", FORMAT);
            out.writeNumberProperty("version", VERSION);
            ReportShape.REPORT.writeFields(report, out);
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * What differs between two states of a report, field by field in official names. Hand-ins are
     * left out: they are the history itself.
     */
    public static List<Difference> differences(Report before, Report after) {
        List<Difference> found = new ArrayList<>();
        ReportShape.REPORT.compare("", before.withSubmissions(after.submissions()), after, found);
        return found;
    }

    /** Every field of a report with what it says, in the order of the document. */
    public static List<FieldValue> fields(Report report) {
        List<FieldValue> found = new ArrayList<>();
        ReportShape.REPORT.walk(List.of(), "", report, found::add);
        return found;
    }

    /**
     * A report with some of what another state of it says.
     *
     * @param mine what stays where nothing else is wanted; its hand-ins stay in any case
     * @param theirs the other state
     * @param wanted which of {@link #differences} to take over
     */
    public static Report merge(Report mine, Report theirs, Collection<Difference> wanted) {
        Set<Difference> chosen = Set.copyOf(wanted);
        return ReportShape.REPORT
                .merge("", mine, theirs, chosen::contains)
                .withId(mine.id())
                .withSubmissions(mine.submissions());
    }

    private static void requireFormat(Found document) {
        Map<String, JsonValue> members = document.members().byName();
        if (members.get("format") == null || members.get("version") == null) {
            throw document.wrong("缺少format或version，这不是本程序的project.json，请选择由本程序导出的文件。");
        }
        if (!FORMAT.equals(document.find("format", "文件格式", Kinds.TEXT))) {
            throw document.wrong("format不是“" + FORMAT + "”，这不是本程序的project.json，请检查是否选错了文件。");
        }
        Integer version = document.find("version", "格式版本", Kinds.COUNT);
        if (version == null || version < 1) {
            throw document.wrong("version不对，请填" + VERSION + "。");
        }
        if (version > VERSION) {
            throw document.wrong("这个文件由更新版本的程序写成（格式版本" + version + "），请先升级本程序。");
        }
    }

    /** Two blanks a level, {@code "name": value}, the same line ends on every system. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
