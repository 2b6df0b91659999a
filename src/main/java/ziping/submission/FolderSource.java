package ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A package that lies in a folder. Links in it are not followed. */
final class FolderSource implements PackageSource {

    private final Path folder;
    private final Map<String, Long> files = new TreeMap<>();
    private final List<Problem> refused = new ArrayList<>();

    FolderSource(Path folder) throws IOException {
        this.folder = folder;
        Files.walkFileTree(folder, new Collector());
    }

    @Override
    public Map<String, Long> files() {
        return files;
    }

    @Override
    public List<Problem> refused() {
        return refused;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Uncached.open(folder.resolve(path));
    }

    @Override
    public void close() {}

    /** Sorts what lies in the folder. */
    private final class Collector extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (files.size() >= MOST_FILES) {
                refuse(path, "文件太多，不像是报送材料，其余文件没有看");
                return FileVisitResult.TERMINATE;
            }
            if (!attributes.isRegularFile()) {
                refuse(path, "是链接或特殊文件");
            } else {
                PackagePath.refusal(path)
                        .ifPresentOrElse(
                                reason -> refuse(path, reason),
                                () -> files.put(path, attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            refused.add(
                    new Problem(
                            path,
                            Problem.Kind.UNREADABLE,
                            "“" + path + "”读不出来，请检查U盘后重试，或请对方重新报送。"));
            return FileVisitResult.CONTINUE;
        }

        private void refuse(String path, String reason) {
            refused.add(
                    new Problem(
                            path,
                            Problem.Kind.REFUSED,
                            "没有打开“" + path + "”：" + reason + "，请与报送单位核实。"));
        }
    }
}
