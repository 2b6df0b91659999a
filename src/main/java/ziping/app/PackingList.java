package ziping.app;

import ziping.evidence.AttachmentIndex;
import ziping.report.ReportFigures;
import ziping.scoring.ScoreSheet;
import ziping.submission.PackageFile;
import ziping.submission.SubmissionPackage;
import ziping.value.FileSize;
import ziping.value.Points;
import ziping.value.Text;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * 目录清单: one page for people that says what lies in a package, as a text that every computer opens.
 */
final class PackingList {

    /** Its name in the package. */
    static final String FILE = "目录清单.txt";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /** Older editors of Windows take a text for UTF-8 only when it begins so. */
    private static final String UTF_8_SIGN = "\uFEFF";

    private static final String LINE_END = "\r\n";
    private static final int MOST_COLUMNS = 60;

    private final List<String> lines = new ArrayList<>();

    private PackingList() {}

    /** The page of a package that holds everything but this page. */
    static byte[] of(SubmissionPackage contents, ReportFigures figures) {
        PackingList page = new PackingList();
        page.head(contents, figures);
        page.files(contents.files());
        page.paper(AttachmentIndex.of(figures.report().evidence()).entries());
        page.line("收到后请不要改动、增删这里的文件。用本程序可核对材料是否完整、有无改动。");
        String text = UTF_8_SIGN + String.join(LINE_END, page.lines) + LINE_END;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void head(SubmissionPackage contents, ReportFigures figures) {
        String mark = figures.report().mark();
        line("项目支出绩效自评材料目录清单" + (mark.isEmpty() ? "" : "（" + mark + "）"));
        line("");
        line("单位：" + contents.unit());
        line("项目：" + contents.project() + "（" + contents.year() + "年度）");
        line(
                "报送：第%d次，%s"
                        .formatted(
                                contents.sequence(),
                                TIME.format(contents.created().atZone(ZoneId.systemDefault()))));
        line("自评：" + score(figures.sheet()));
        line("");
    }

    private static String score(ScoreSheet sheet) {
        return sheet.total() == null
                ? "尚未评出总分"
                : "总分%s分，等级%s".formatted(Points.score(sheet.total()), sheet.gradeLabel());
    }

    private void files(List<PackageFile> files) {
        int width =
                files.stream()
                        .mapToInt(file -> Text.columns(file.path()))
                        .filter(columns -> columns <= MOST_COLUMNS)
                        .max()
                        .orElse(0);
        for (int i = 0; i < files.size(); i++) {
            String path = files.get(i).path();
            String gap = " ".repeat(Math.max(0, width - Text.columns(path)) + 2);
            line("%3d  %s%s%s".formatted(i + 1, path, gap, FileSize.text(files.get(i).size())));
        }
        line("");
    }

    private void paper(List<AttachmentIndex.Entry> entries) {
        List<String> titles =
                entries.stream()
                        .filter(entry -> entry.evidence().sha256().isEmpty())
                        .map(entry -> entry.number() + " " + entry.evidence().title())
                        .toList();
        if (!titles.isEmpty()) {
            line("下列佐证材料没有电子文件，请另附纸质件：" + String.join("；", titles));
            line("");
        }
    }

    private void line(String words) {
        lines.add(words);
    }
}
