package ziping.ui.report;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import ziping.report.OutlineSwitch;
import ziping.report.Report;
import ziping.report.outline.Outline;
import ziping.template.TemplateException;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;

import java.util.List;
import java.util.stream.Collectors;

/** By which outline the report is written, and which texts have no place in it. */
final class OutlineChoice {

    private static final Messages WORDS = Messages.of(OutlineChoice.class);
    private static final int MOST_SIGNS = 30;

    private final PageContext context;
    private final ChoiceBox<Outline> choice = new ChoiceBox<>();
    private final Hyperlink parked = new Hyperlink();
    private final HBox node = new HBox(choice, parked);

    OutlineChoice(PageContext context) {
        this.context = context;
        node.getStyleClass().add("page-header");
        choice.setId("outline-choice");
        choice.setAccessibleText(WORDS.get("outline"));
        choice.getItems().setAll(context.app().outlines().all());
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Outline outline) {
                        return outline == null ? "" : outline.title();
                    }

                    @Override
                    public Outline fromString(String title) {
                        return null;
                    }
                });
        choice.setOnAction(e -> choose(choice.getValue()));
        parked.setId("parked-texts");
        parked.managedProperty().bind(parked.visibleProperty());
        parked.setOnAction(e -> tellParked());
        show(context.report().get());
    }

    Node node() {
        return node;
    }

    /** The outline of the report; the default one if this computer lacks what it chose. */
    Outline of(Report report) {
        try {
            return context.app().outlines().find(report.choices().outline());
        } catch (TemplateException missing) {
            return context.app().outlines().find("");
        }
    }

    void show(Report now) {
        choice.setValue(of(now));
        int count = OutlineSwitch.parked(now, of(now)).size();
        parked.setText(WORDS.get("parked", count));
        parked.setVisible(count > 0);
    }

    private void choose(Outline outline) {
        Report report = context.report().get();
        if (outline == null || outline.id().equals(of(report).id())) {
            return;
        }
        List<OutlineSwitch.Move> homeless =
                OutlineSwitch.between(report, of(report), outline).stream()
                        .filter(OutlineSwitch.Move::isParked)
                        .toList();
        if (homeless.isEmpty() || isAgreed(outline, homeless)) {
            context.report()
                    .edit(
                            WORDS.get("step.outline"),
                            r -> r.withChoices(r.choices().withOutline(outline.id())));
        } else {
            choice.setValue(of(report));
        }
    }

    private boolean isAgreed(Outline outline, List<OutlineSwitch.Move> homeless) {
        return context.dialogs()
                .confirm(
                        WORDS.get("switch.question", outline.title(), homeless.size()),
                        WORDS.get("switch.parked", list(homeless)),
                        WORDS.get("switch.action"));
    }

    private void tellParked() {
        Report report = context.report().get();
        List<OutlineSwitch.Move> homeless = OutlineSwitch.parked(report, of(report));
        context.dialogs()
                .tell(
                        WORDS.get("parked", homeless.size()),
                        WORDS.get("switch.parked", list(homeless)));
    }

    private static String list(List<OutlineSwitch.Move> moves) {
        return moves.stream().map(OutlineChoice::line).collect(Collectors.joining("\n"));
    }

    private static String line(OutlineSwitch.Move move) {
        String words = move.text().strip().lines().findFirst().orElse("");
        String begin = words.length() > MOST_SIGNS ? words.substring(0, MOST_SIGNS) : words;
        return move.from().isEmpty()
                ? WORDS.get("switch.line", begin)
                : WORDS.get("switch.lineFrom", move.from(), begin);
    }
}
