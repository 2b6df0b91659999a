package ziping.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.app.ExportFile;
import ziping.app.ExportWish;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Asks what is to be exported, and where to. */
final class ExportForm {

    private static final Messages WORDS = Messages.of(ExportForm.class);

    private final Dialogs dialogs;
    private final TextField folder = new TextField();
    private final CheckBox word = box("word", true);
    private final CheckBox excel = box("excel", true);
    private final CheckBox checkList = box("checkList", false);
    private final CheckBox pdf = box("pdf", false);
    private final CheckBox publicVersion = box("public", false);
    private final CheckBox draft = box("draft", false);
    private final CheckBox wholeYear = box("year", false);
    private final Label problem = new Label();

    /**
     * What the user answered.
     *
     * @param wholeYear whether all projects of the year are wanted
     * @param printed whether the first file is then opened to be printed
     */
    record Answer(Path folder, ExportWish wish, boolean wholeYear, boolean printed) {

        /** The Word report alone, to be printed as a PDF by hand. */
        Answer toPrint() {
            Set<ExportFile> word = Set.of(ExportFile.WORD);
            ExportWish plain =
                    new ExportWish(
                            word, wish.outline(), wish.form(), wish.publicVersion(), wish.draft());
            return new Answer(folder, plain, wholeYear, true);
        }
    }

    /**
     * A form.
     *
     * @param last folder of the last export; empty for the user's documents
     * @param year of the open project
     * @param projects how many projects that year has
     */
    ExportForm(Dialogs dialogs, String last, int year, int projects) {
        this.dialogs = dialogs;
        wholeYear.setText(WORDS.get("box.year", String.valueOf(year), projects));
        wholeYear.setVisible(projects > 1);
        wholeYear.managedProperty().bind(wholeYear.visibleProperty());
        folder.setId("exportFolder");
        folder.setText(last.isEmpty() ? documents().toString() : last);
        problem.setId("exportProblem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-problem");
    }

    Optional<Answer> ask() {
        ButtonType export = new ButtonType(WORDS.get("action"), ButtonBar.ButtonData.OK_DONE);
        return dialogs.form(WORDS.get("headline"), content(), export, this::isRight)
                ? Optional.of(answer())
                : Optional.empty();
    }

    private Node content() {
        Label label = new Label(WORDS.get("folder"));
        label.setLabelFor(folder);
        Button browse = new Button(WORDS.get("folder.browse"));
        browse.setOnAction(e -> browse());
        HBox place = new HBox(folder, browse);
        place.getStyleClass().add("field-row");
        HBox.setHgrow(folder, Priority.ALWAYS);
        VBox content =
                new VBox(
                        label,
                        place,
                        new Label(WORDS.get("files")),
                        word,
                        excel,
                        checkList,
                        pdf,
                        new Label(WORDS.get("version")),
                        publicVersion,
                        draft,
                        range(),
                        wholeYear,
                        problem);
        content.getStyleClass().add("dialog-form");
        return content;
    }

    private Label range() {
        Label range = new Label(WORDS.get("range"));
        range.visibleProperty().bind(wholeYear.visibleProperty());
        range.managedProperty().bind(wholeYear.visibleProperty());
        return range;
    }

    private static CheckBox box(String key, boolean selected) {
        CheckBox box = new CheckBox(WORDS.get("box." + key));
        box.setId("export-" + key);
        box.setSelected(selected);
        return box;
    }

    private void browse() {
        Path start = path().orElse(documents());
        dialogs.folder(WORDS.get("folder"), start)
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private boolean isRight() {
        problem.setText(findProblem());
        return problem.getText().isEmpty();
    }

    private String findProblem() {
        if (path().isEmpty()) {
            folder.requestFocus();
            return WORDS.get("folder.wrong");
        }
        return files().isEmpty() ? WORDS.get("files.none") : "";
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    private Answer answer() {
        Path chosen = Path.of(folder.getText().strip());
        return new Answer(chosen, wish(), wholeYear.isSelected(), false);
    }

    private ExportWish wish() {
        return new ExportWish(files(), "", "", publicVersion.isSelected(), draft.isSelected());
    }

    private Set<ExportFile> files() {
        Set<ExportFile> files = EnumSet.noneOf(ExportFile.class);
        if (word.isSelected()) {
            files.add(ExportFile.WORD);
        }
        if (excel.isSelected()) {
            files.add(ExportFile.EXCEL);
        }
        if (checkList.isSelected()) {
            files.add(ExportFile.CHECK_WORD);
            files.add(ExportFile.CHECK_EXCEL);
        }
        if (pdf.isSelected()) {
            files.add(ExportFile.PDF);
        }
        return files;
    }

    /** The user's documents by the names the systems give that folder, else the home folder. */
    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        return WORDS.get("documents")
                .lines()
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }
}
