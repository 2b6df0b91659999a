package ziping.submission;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import ziping.json.JsonPart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;

/**
 * The manifest as {@code manifest.json}. It ends in a seal over itself, because nothing else would
 * notice a changed byte in it.
 */
final class ManifestJson {

    private static final String FORMAT = "ziping-package";
    private static final int VERSION = 1;

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        ObjectNode root = tree(manifest);
        root.put("seal", Digest.hex(bytes(root)));
        return bytes(root);
    }

    private static byte[] bytes(ObjectNode root) {
        // not the system's line ends: the seal must be the same everywhere
        return root.toPrettyString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(Manifest manifest) {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        root.put("program", manifest.program()).put("rulePack", manifest.rulePack());
        root.put("created", manifest.created().toString()).put("sequence", manifest.sequence());
        root.put("year", manifest.year());
        root.put("unit", manifest.unit()).put("project", manifest.project());
        ArrayNode files = root.putArray("files");
        for (Manifest.Entry entry : manifest.files()) {
            files.addObject()
                    .put("path", entry.path())
                    .put("size", entry.size())
                    .put("sha256", entry.sha256());
        }
        return root;
    }

    /**
     * Reads a manifest.
     *
     * @throws ziping.json.JsonFault if it is none, was changed, or is of a newer version
     */
    static Manifest read(byte[] json) {
        JsonPart root = JsonPart.read(Manifest.FILE, new String(json, StandardCharsets.UTF_8));
        Manifest manifest = read(root);
        if (!Arrays.equals(json, write(manifest))) {
            throw root.fault("清单被改动过或已损坏。");
        }
        return manifest;
    }

    private static Manifest read(JsonPart root) {
        if (!FORMAT.equals(root.text("format"))) {
            throw root.fault("这不是本程序的报送材料清单，请检查是否选错了文件夹。");
        }
        if (root.requiredNumber("version").compareTo(BigDecimal.valueOf(VERSION)) > 0) {
            throw root.fault("这份材料由更新版本的程序写成，请先升级本程序。");
        }
        return new Manifest(
                root.text("program"),
                root.text("rulePack"),
                created(root),
                root.requiredNumber("sequence").intValue(),
                root.requiredNumber("year").intValue(),
                root.text("unit"),
                root.text("project"),
                root.objects("files").stream().map(ManifestJson::entry).toList());
    }

    private static Manifest.Entry entry(JsonPart part) {
        return new Manifest.Entry(
                part.requiredText("path"),
                part.requiredNumber("size").longValue(),
                part.requiredText("sha256"));
    }

    private static Instant created(JsonPart root) {
        try {
            return Instant.parse(root.requiredText("created"));
        } catch (DateTimeException wrong) {
            throw root.child("created").fault("时间写法不对，应像 2026-05-06T08:00:00Z。");
        }
    }
}
