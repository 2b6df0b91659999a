package ziping.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.app.PackageName;
import ziping.app.ReportFiles;
import ziping.app.SubmissionFiles;
import ziping.evidence.Evidence;
import ziping.report.Report;
import ziping.report.Submission;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.value.FileSize;
import ziping.value.InvalidValueException;

import java.util.List;

/** What goes into the package, and what the package is called. */
final class ContentsCard {

    private static final Messages WORDS = Messages.of(ContentsCard.class);

    private final PageContext context;
    private final Label name = new Label();
    private final CheckBox pdf = new CheckBox(WORDS.get("contents.pdf"));
    private final VBox files = new VBox();
    private final VBox node = new VBox();

    ContentsCard(PageContext context) {
        this.context = context;
        node.getStyleClass().addAll("card", "contents");
        files.getStyleClass().add("files");
        name.setId("package-name");
        name.setWrapText(true);
        pdf.setId("hand-in-pdf");
        pdf.setWrapText(true);
        pdf.setDisable(true);
        context.background().ask(ReportFiles::canMakePdf).onDone(this::offerPdf);
        pdf.setOnAction(e -> show(context.report().get()));
        node.getChildren().setAll(title(), files, pdf, nameRow());
        context.report().reportProperty().addListener((p, before, now) -> show(now));
        show(context.report().get());
    }

    Node node() {
        return node;
    }

    /** Looking for an office program asks the system, which may take a while. */
    private void offerPdf(boolean possible) {
        pdf.setSelected(possible);
        pdf.setDisable(!possible);
        if (!possible) {
            pdf.setText(WORDS.get("contents.pdf.none"));
        }
        show(context.report().get());
    }

    boolean withPdf() {
        return pdf.isSelected();
    }

    PackageName packageName() {
        return new PackageName(context.choices().get().packageName());
    }

    private static Label title() {
        Label title = new Label(WORDS.get("contents.title"));
        title.getStyleClass().add("section-title");
        return title;
    }

    private HBox nameRow() {
        Button change = new Button(WORDS.get("name.change"));
        change.setId("change-name");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.getStyleClass().add("link");
        change.setOnAction(e -> changeName());
        HBox row = new HBox(name, change);
        row.getStyleClass().add("field-row");
        return row;
    }

    private void show(Report report) {
        files.getChildren().clear();
        for (String path : SubmissionFiles.paths(withPdf())) {
            files.getChildren().add(row(path, WORDS.orEmpty("contents.note." + path)));
        }
        List<Evidence> held =
                report.evidence().stream().filter(e -> !e.sha256().isEmpty()).toList();
        long bytes = held.stream().mapToLong(Evidence::size).sum();
        files.getChildren()
                .add(
                        row(
                                WORDS.get("contents.evidence", held.size()),
                                held.isEmpty()
                                        ? WORDS.get("contents.evidence.none")
                                        : FileSize.text(bytes)));
        int paper = report.evidence().size() - held.size();
        if (paper > 0) {
            Label label = new Label(WORDS.get("contents.paper", paper));
            label.setWrapText(true);
            label.getStyleClass().add("muted");
            files.getChildren().add(label);
        }
        int sequence = 1 + report.lastSubmission().map(Submission::sequence).orElse(0);
        name.setText(WORDS.get("name", packageName().of(report, sequence)));
    }

    private static HBox row(String path, String note) {
        Label left = new Label(path);
        left.setMinWidth(Region.USE_PREF_SIZE);
        Label right = new Label(note);
        right.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(left, gap, right);
        row.getStyleClass().add("file-row");
        return row;
    }

    private void changeName() {
        TextField pattern = new TextField(packageName().pattern());
        pattern.setId("name-pattern");
        Label hint = new Label(WORDS.get("name.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        Label problem = new Label();
        problem.setId("name-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-problem");
        VBox content = new VBox(pattern, hint, problem);
        content.getStyleClass().add("dialog-form");
        ButtonType take = new ButtonType(WORDS.get("name.take"), ButtonBar.ButtonData.OK_DONE);
        if (context.dialogs()
                .form(
                        WORDS.get("name.headline"),
                        content,
                        take,
                        () -> isPattern(pattern.getText(), problem))) {
            context.choices().edit(s -> s.withPackageName(pattern.getText().strip()));
            show(context.report().get());
        }
    }

    private static boolean isPattern(String text, Label problem) {
        try {
            return !new PackageName(text).pattern().isEmpty();
        } catch (InvalidValueException wrong) {
            problem.setText(wrong.getMessage());
            return false;
        }
    }
}
