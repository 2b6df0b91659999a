package ziping.export.word;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A Word document whose body is handed over as text instead of being built as a tree of XmlBeans:
 * their lists take quadratic time, and the tree many times the memory. Everything else (styles,
 * headers, charts, properties) is POI's.
 */
final class StreamedDocument extends XWPFDocument {

    private String body;

    StreamedDocument(OPCPackage file) throws IOException {
        super(file);
    }

    /** The main part as it will be saved; without it, it is saved as it was read. */
    void body(String xml) {
        body = xml;
    }

    /**
     * Writes the file, packed lightly: a body shrinks to a tenth even so, and packing it better
     * takes longer than writing everything else. The stream stays open.
     */
    void save(OutputStream out) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(CloseShieldOutputStream.wrap(out));
        zip.setLevel(Deflater.BEST_SPEED);
        write(zip);
    }

    @Override
    protected void commit() throws IOException {
        if (body == null) {
            super.commit();
            return;
        }
        try (OutputStream out = getPackagePart().getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
