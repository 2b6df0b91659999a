package ziping.ui.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

import ziping.report.OpenRemarks;
import ziping.report.ReportStage;
import ziping.report.ReportSummary;
import ziping.ui.support.Messages;

import java.util.function.Function;

/** A state of a project in a word, with a colour that says the same. */
final class PillCell extends TableCell<ReportSummary, ReportSummary> {

    private static final Messages WORDS = Messages.of(PillCell.class);

    /** A word and the style class of its colour. */
    private record Pill(String word, String tone) {}

    private final Function<ReportSummary, Pill> pill;
    private final Label label = new Label();

    private PillCell(Function<ReportSummary, Pill> pill) {
        this.pill = pill;
    }

    /** What the self-check found. */
    static PillCell remarks() {
        return new PillCell(project -> of(project.remarks()));
    }

    /** How far it is on its way. */
    static PillCell stage() {
        return new PillCell(project -> of(project.stage()));
    }

    @Override
    protected void updateItem(ReportSummary project, boolean empty) {
        super.updateItem(project, empty);
        setGraphic(empty ? null : label);
        if (!empty) {
            Pill now = pill.apply(project);
            label.setText(now.word());
            label.getStyleClass().setAll("label", "pill", now.tone());
        }
    }

    private static Pill of(OpenRemarks remarks) {
        if (remarks == null) {
            return new Pill(WORDS.get("remarks.unknown"), "neutral");
        }
        if (remarks.must() > 0) {
            return new Pill(WORDS.get("remarks.must", remarks.must()), "danger");
        }
        return remarks.hint() > 0
                ? new Pill(WORDS.get("remarks.hint", remarks.hint()), "warning")
                : new Pill(WORDS.get("remarks.none"), "success");
    }

    private static Pill of(ReportStage stage) {
        String tone =
                switch (stage) {
                    case FILLING -> "accent";
                    case EXPORTED -> "neutral";
                    case HANDED_IN -> "success";
                    case RETURNED -> "danger";
                };
        return new Pill(stage.label(), tone);
    }
}
