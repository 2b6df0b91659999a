package ziping.ui.collection;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.VBox;

import ziping.exchange.Difference;
import ziping.ui.control.ReadTable;
import ziping.ui.support.Messages;

import java.util.List;
import java.util.stream.Stream;

/** What a package says otherwise than this computer, each with a tick for taking it over. */
final class DifferencesForm {

    private static final Messages WORDS = Messages.of(DifferencesForm.class);

    private final List<Choice> choices;
    private final ReadTable<Choice> table = new ReadTable<>("received-differences", 3, 12);
    private final VBox node = new VBox();

    /** A difference and whether it is to be taken over. */
    private record Choice(Difference difference, BooleanProperty wanted) {}

    DifferencesForm(List<Difference> differences) {
        choices =
                differences.stream().map(d -> new Choice(d, new SimpleBooleanProperty())).toList();
        addColumns();
        table.show(choices);
        CheckBox all = new CheckBox(WORDS.get("received.all"));
        all.setId("received-all");
        all.setOnAction(e -> choices.forEach(c -> c.wanted().set(all.isSelected())));
        node.getStyleClass().add("bring-in");
        node.getChildren().setAll(all, table.node(), count());
    }

    Node node() {
        return node;
    }

    /** What is ticked. */
    List<Difference> wanted() {
        return ticked().map(Choice::difference).toList();
    }

    private Stream<Choice> ticked() {
        return choices.stream().filter(choice -> choice.wanted().get());
    }

    private void addColumns() {
        TableColumn<Choice, Boolean> wanted = new TableColumn<>(WORDS.get("received.wanted"));
        wanted.setCellValueFactory(row -> row.getValue().wanted());
        wanted.setCellFactory(CheckBoxTableCell.forTableColumn(wanted));
        wanted.setSortable(false);
        table.table().setEditable(true);
        table.add(wanted, 60);
        table.column(WORDS.get("received.field"), 440, c -> c.difference().field());
        table.column(WORDS.get("received.mine"), 200, c -> orNone(c.difference().before()));
        table.column(WORDS.get("received.theirs"), 200, c -> orNone(c.difference().after()));
    }

    private Label count() {
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::ticking,
                                choices.stream()
                                        .map(Choice::wanted)
                                        .toArray(BooleanProperty[]::new)));
        return count;
    }

    /** What is ticked so far, or that something has to be. */
    private String ticking() {
        long ticked = ticked().count();
        return ticked == 0 ? WORDS.get("received.tick") : WORDS.get("received.chosen", ticked);
    }

    private static String orNone(String words) {
        return words.isEmpty() ? WORDS.get("none") : words;
    }
}
