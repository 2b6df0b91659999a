package ziping.ui.collection;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

import ziping.report.collection.CollectedProject;
import ziping.ui.control.ReadTable;
import ziping.ui.support.Messages;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The packages that were found, one a row. */
final class PackageTable {

    private static final Messages WORDS = Messages.of(PackageTable.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final ReadTable<PackageRow> rows = new ReadTable<>("packages", 1, 12);

    PackageTable() {
        rows.pills(WORDS.get("column.state"), 96, PackageTable::state, PackageTable::tone);
        rows.column(WORDS.get("column.unit"), 140, PackageRow::unit);
        rows.column(WORDS.get("column.project"), 160, PackageRow::name);
        figures("budget", 112, p -> MoneyUnit.WAN.text(p.budget()));
        figures("spent", 112, p -> MoneyUnit.WAN.text(p.spent()));
        figures("rate", 76, p -> Rate.text(p.rate()));
        figures("score", 90, PackageTable::score);
        figures("issues", 70, p -> String.valueOf(p.openIssues()));
        rows.column(WORDS.get("column.handedIn"), 178, row -> of(row, PackageTable::handedIn));
        rows.column(WORDS.get("column.place"), 140, PackageRow::place);
    }

    Node node() {
        return rows.node();
    }

    Optional<PackageRow> chosen() {
        return Optional.ofNullable(chosenProperty().get());
    }

    /** The row that is chosen; {@code null} for none. */
    ReadOnlyObjectProperty<PackageRow> chosenProperty() {
        return rows.table().getSelectionModel().selectedItemProperty();
    }

    void show(List<PackageRow> packages) {
        rows.show(packages);
        rows.table().getSelectionModel().selectFirst();
    }

    void focus() {
        rows.table().requestFocus();
    }

    private void figures(String key, double width, Function<CollectedProject, String> value) {
        rows.figures(WORDS.get("column." + key), width, row -> of(row, value));
    }

    private static String of(PackageRow row, Function<CollectedProject, String> value) {
        return row.project().map(value).filter(words -> !words.isEmpty()).orElse(WORDS.get("none"));
    }

    private static String score(CollectedProject project) {
        return project.total() == null
                ? ""
                : WORDS.get("score", Points.score(project.total()), project.grade());
    }

    private static String handedIn(CollectedProject project) {
        return WORDS.get("handedIn", project.sequence(), TIME.format(project.handedIn()));
    }

    private static String state(PackageRow row) {
        return WORDS.get("state." + row.state().name().toLowerCase(Locale.ROOT));
    }

    private static String tone(String state) {
        if (state.equals(WORDS.get("state.failed"))) {
            return "danger";
        }
        return state.equals(WORDS.get("state.counted")) ? "success" : "neutral";
    }
}
