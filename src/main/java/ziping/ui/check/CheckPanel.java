package ziping.ui.check;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ziping.check.CheckResult;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.report.IgnoredRemark;
import ziping.ui.support.Checked;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the self-check says of the open report, right again soon after every edit. */
public final class CheckPanel {

    private static final Messages WORDS = Messages.of(CheckPanel.class);

    private final PageContext context;
    private final Map<Severity, ToggleButton> filters = new EnumMap<>(Severity.class);
    private final VBox remarks = new VBox();
    private final VBox node = new VBox();

    /** Builds it for the open report. */
    public CheckPanel(PageContext context) {
        this.context = context;
        node.setId("checks");
        node.getStyleClass().add("checks");
        node.getStylesheets().add(CheckPanel.class.getResource("panel.css").toExternalForm());
        remarks.getStyleClass().add("remarks");
        node.getChildren().addAll(header(), remarks);
        context.checks().resultProperty().addListener((p, before, now) -> show(now));
    }

    /** The panel. */
    public Node node() {
        return node;
    }

    private HBox header() {
        Label title = new Label(WORDS.get("title"));
        title.getStyleClass().add("section-title");
        HBox header = new HBox(title);
        header.getStyleClass().add("checks-header");
        for (Severity severity : Severity.values()) {
            ToggleButton filter = new ToggleButton();
            filter.setId("checks-" + severity.name().toLowerCase());
            filter.setSelected(true);
            filter.getStyleClass().addAll("pill", "filter", RemarkCard.tone(severity));
            filter.setOnAction(e -> show(context.checks().resultProperty().get()));
            filters.put(severity, filter);
            header.getChildren().add(filter);
        }
        return header;
    }

    /** Shows the newest result; there is none before the first check is done. */
    private void show(Checked checked) {
        if (checked != null) {
            show(checked.result());
        }
    }

    private void show(CheckResult result) {
        filters.forEach((severity, filter) -> count(filter, severity, result.count(severity)));
        remarks.getChildren().clear();
        result.open().stream()
                .filter(r -> filters.get(r.severity()).isSelected())
                .map(r -> new RemarkCard(context, r, () -> ignore(r)).node())
                .forEach(remarks.getChildren()::add);
        if (result.open().isEmpty()) {
            remarks.getChildren().add(RemarkCard.words(WORDS.get("clean"), "muted"));
        }
        ignored(result.ignored());
        int mended = context.report().get().mendedRemarks().size();
        if (mended > 0) {
            remarks.getChildren().add(RemarkCard.words(WORDS.get("mended", mended), "muted"));
        }
    }

    /**
     * Only what there is has the colour of its weight; that nothing must be mended is good news.
     */
    private static void count(ToggleButton filter, Severity severity, long count) {
        String none = severity == Severity.MUST ? "success" : "none";
        filter.setText(WORDS.get("count", count, severity.label()));
        filter.getStyleClass().removeAll(RemarkCard.tone(severity), none);
        filter.getStyleClass().add(count == 0 ? none : RemarkCard.tone(severity));
    }

    private void ignore(Remark remark) {
        TextField reason = new TextField();
        reason.setId("ignore-reason");
        reason.setPromptText(WORDS.get("ignore.hint"));
        ButtonType accept =
                new ButtonType(WORDS.get("ignore.accept"), ButtonBar.ButtonData.OK_DONE);
        boolean given =
                context.dialogs()
                        .form(
                                WORDS.get("ignore.question"),
                                new VBox(RemarkCard.words(remark.message(), ""), reason),
                                accept,
                                () -> !reason.getText().isBlank());
        if (given) {
            IgnoredRemark answer = remark.ignored(reason.getText().strip());
            context.report()
                    .edit(
                            WORDS.get("ignore.step", remark.id()),
                            r ->
                                    r.withIgnoredRemarks(
                                            Stream.concat(
                                                            r.ignoredRemarks().stream(),
                                                            Stream.of(answer))
                                                    .toList()));
        }
    }

    private void ignored(List<CheckResult.Ignored> ignored) {
        if (ignored.isEmpty()) {
            return;
        }
        Label title = RemarkCard.words(WORDS.get("ignored", ignored.size()), "section-title");
        remarks.getChildren().add(title);
        for (CheckResult.Ignored one : ignored) {
            VBox card =
                    new VBox(
                            RemarkCard.words(one.remark().message(), "muted"),
                            RemarkCard.words(
                                    WORDS.get("ignored.reason", one.answer().reason()), ""),
                            RemarkCard.link(WORDS.get("ignored.back"), () -> bring(one.answer())));
            card.getStyleClass().add("remark");
            remarks.getChildren().add(card);
        }
    }

    private void bring(IgnoredRemark answer) {
        context.report()
                .edit(
                        WORDS.get("ignored.step", answer.checkId()),
                        r ->
                                r.withIgnoredRemarks(
                                        r.ignoredRemarks().stream()
                                                .filter(i -> !i.equals(answer))
                                                .toList()));
    }
}
