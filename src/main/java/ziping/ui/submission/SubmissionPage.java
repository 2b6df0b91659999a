package ziping.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.report.ReportStage;
import ziping.report.SubmissionState;
import ziping.ui.control.PageHead;
import ziping.ui.support.Messages;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;

import java.nio.file.Path;

/** 报送: what stands in the way, what goes where, how far it is, and what was handed in before. */
public final class SubmissionPage implements Page {

    static final String ID = "submission";

    private static final Messages WORDS = Messages.of(SubmissionPage.class);

    private final PageContext context;
    private final Label stage = new Label();
    private final TargetCard target;
    private final HistoryCard history;
    private final ScrollPane node;

    /** Builds the page. */
    public SubmissionPage(PageContext context) {
        this.context = context;
        HandInRun run = new HandInRun(context);
        ReadyCard ready = new ReadyCard(context);
        VBox page = new VBox();
        ContentsCard contents = new ContentsCard(context);
        target = new TargetCard(context, page, contents, ready.readyProperty(), run);
        history = new HistoryCard(context);
        page.getChildren()
                .setAll(
                        header(),
                        ready.node(),
                        sideBySide(contents.node(), target.node()),
                        run.node(),
                        history.node());
        page.getStyleClass().addAll("page", "submission-page");
        page.getStylesheets().add(SubmissionPage.class.getResource("page.css").toExternalForm());
        node = new ScrollPane(page);
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
        node.setOnDragOver(this::offer);
        node.setOnDragDropped(this::drop);
        context.report().reportProperty().addListener((p, before, now) -> show(now));
        show(context.report().get());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus(Place place) {
        if (!history.focus(place)) {
            target.focus();
        }
    }

    private PageHead header() {
        stage.setId("stage");
        stage.getStyleClass().add("pill");
        Button verify = new Button(WORDS.get("verify"));
        verify.setId("verify");
        verify.setTooltip(new Tooltip(WORDS.get("verify.drop")));
        verify.setOnAction(e -> context.navigation().goCollection());
        return new PageHead(WORDS.get("title")).left(stage).right(verify);
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    /** A package that is dropped here is verified where all are. */
    private void drop(DragEvent event) {
        Path place = event.getDragboard().getFiles().getFirst().toPath();
        event.setDropCompleted(true);
        event.consume();
        context.navigation().verify(place);
    }

    private static GridPane sideBySide(Node left, Node right) {
        GridPane halves = new GridPane();
        halves.getStyleClass().add("halves");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setFillWidth(true);
            halves.getColumnConstraints().add(half);
        }
        halves.addRow(0, left, right);
        return halves;
    }

    private void show(Report now) {
        ReportStage reached = ReportStage.of(now.submissions(), false);
        boolean accepted =
                now.lastSubmission()
                        .filter(last -> last.state() == SubmissionState.ACCEPTED)
                        .isPresent();
        stage.setText(accepted ? SubmissionState.ACCEPTED.label() : reached.label());
        stage.getStyleClass().setAll("pill", tone(reached));
    }

    private static String tone(ReportStage stage) {
        return switch (stage) {
            case HANDED_IN -> "success";
            case RETURNED -> "danger";
            case FILLING, EXPORTED -> "neutral";
        };
    }
}
