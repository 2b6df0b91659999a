package ziping.template;

import ziping.json.JsonPart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JSON files of one kind of template: the built-in ones, listed in the kind's {@code
 * index.txt}, and the user's own in a folder of the same name.
 */
final class TemplateFiles {

    private final String kind;
    private final Path own;

    /**
     * @param kind folder name, such as {@code rules}
     * @param own the user's template folder; it need not exist
     */
    TemplateFiles(String kind, Path own) {
        this.kind = kind;
        this.own = own.resolve(kind);
    }

    /** All files, built-in ones first. */
    List<JsonPart> read() {
        List<JsonPart> files = new ArrayList<>();
        for (String name : builtIn("index.txt").lines().filter(l -> !l.isBlank()).toList()) {
            files.add(JsonPart.read(name, builtIn(name)));
        }
        for (Path file : ownFiles()) {
            files.add(JsonPart.read(file.toString(), text(file)));
        }
        return files;
    }

    private String builtIn(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream(kind + "/" + name)) {
            if (in == null) {
                throw new TemplateException("程序不完整，缺少 " + kind + "/" + name + "，请重新安装。");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new TemplateException("程序不完整，读不了 " + kind + "/" + name + "，请重新安装。", unreadable);
        }
    }

    private List<Path> ownFiles() {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException unreadable) {
            throw new TemplateException("读不了文件夹 " + own + "，请检查权限。", unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new TemplateException("读不了文件 " + file + "，请检查它是否是 UTF-8 文本。", unreadable);
        }
    }
}
