package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReturnAnswer;
import ziping.report.Submission;
import ziping.report.SubmissionBuilder;
import ziping.report.SubmissionState;
import ziping.submission.PackageFile;
import ziping.submission.PackageForm;
import ziping.submission.Progress;
import ziping.submission.SubmissionPackage;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What goes into a package, read back. */
class SubmissionFilesTest {

    @TempDir Path data;

    private final Report demo = Sample.DEMO_2025.report();
    private AppContext app;

    @BeforeEach
    void open() {
        app = AppContext.open(AppFolders.in(data));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void theAnswersToAReturnGoIntoTheSelfCheckList() throws Exception {
        Report returned =
                demo.withSubmissions(
                        List.of(
                                returned(
                                        1,
                                        "第3项指标缺少佐证\n满意度口径不清",
                                        new ReturnAnswer("第3项指标缺少佐证", "已补充付款凭证"))));
        assertThat(cells(returned))
                .containsSubsequence("退回意见", "落实情况", "结果")
                .containsSubsequence("第1次", "第3项指标缺少佐证", "已补充付款凭证", "已落实")
                .containsSubsequence("第1次", "满意度口径不清", "—", "待落实");
        try (InputStream in = file(returned, "自查清单.docx");
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertThat(words.getText()).contains("退回意见落实情况").contains("已补充付款凭证");
        }
    }

    @Test
    void nothingIsSaidOfReturnsWhereThereWereNone() throws Exception {
        assertThat(cells(demo)).isEmpty();
    }

    private static Submission returned(int sequence, String remarks, ReturnAnswer... answers) {
        return SubmissionBuilder.builder()
                .sequence(sequence)
                .state(SubmissionState.RETURNED)
                .remarks(remarks)
                .answers(List.of(answers))
                .build();
    }

    /** The words of the sheet of returns; none if there is no such sheet. */
    private List<String> cells(Report report) throws Exception {
        List<String> words = new ArrayList<>();
        try (InputStream in = file(report, "自查清单.xlsx");
                Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheet("退回意见");
            if (sheet != null) {
                for (Row row : sheet) {
                    row.forEach(cell -> words.add(cell.toString()));
                }
            }
        }
        return words;
    }

    private InputStream file(Report report, String name) throws Exception {
        HandInWish wish = new HandInWish(data, PackageForm.FOLDER, false, "张三", PackageName.USUAL);
        SubmissionPackage contents =
                new SubmissionFiles(app)
                        .of(
                                report,
                                app.check(report),
                                e -> InputStream::nullInputStream,
                                wish,
                                Progress.SILENT,
                                () -> false);
        PackageFile file =
                contents.files().stream()
                        .filter(f -> f.path().equals(name))
                        .findFirst()
                        .orElseThrow();
        return file.source().open();
    }
}
