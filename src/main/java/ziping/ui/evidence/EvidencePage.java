package ziping.ui.evidence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.evidence.AttachmentIndex;
import ziping.evidence.Evidence;
import ziping.evidence.EvidenceBuilder;
import ziping.evidence.EvidenceCategory;
import ziping.report.Report;
import ziping.store.EvidenceFiles;
import ziping.store.StoreException;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.control.PageHead;
import ziping.ui.control.ReportTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;
import ziping.ui.support.SystemPrograms;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 佐证材料: files dropped here are kept with the project and numbered for the attachment list. */
public final class EvidencePage implements Page {

    private static final Messages WORDS = Messages.of(EvidencePage.class);
    private static final String ID = "evidence";
    private static final ReportField<List<Evidence>> LIST =
            new ReportField<>("evidence.list", Report::evidence, Report::withEvidence);
    private static final long KILO = 1024;

    private final PageContext context;
    private final OpenReport report;
    private final ReportTable<Evidence> table;
    private final ScrollPane node;

    /** Builds the page. */
    public EvidencePage(PageContext context) {
        this.context = context;
        this.report = context.report();
        table = table();
        VBox page = new VBox(header(), dropZone(), table.node());
        page.getStyleClass().add("page");
        page.getStylesheets().add(EvidencePage.class.getResource("page.css").toExternalForm());
        node = new ScrollPane(page);
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setOnDragOver(this::offer);
        node.setOnDragDropped(this::drop);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus(Place place) {
        if (!table.focus(place)) {
            table.focusFirst("title");
        }
    }

    private PageHead header() {
        Button add = new Button(WORDS.get("add"));
        add.setId("evidence-add");
        add.setOnAction(
                e ->
                        keep(
                                context.dialogs()
                                        .files(
                                                WORDS.get("add.title"),
                                                Path.of(System.getProperty("user.home")))));
        return new PageHead(WORDS.get("title")).right(add);
    }

    private static Label dropZone() {
        Label zone = new Label(WORDS.get("drop"));
        zone.setMaxWidth(Double.MAX_VALUE);
        zone.setWrapText(true);
        zone.setMinHeight(Region.USE_PREF_SIZE);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        keep(files.stream().filter(File::isFile).map(File::toPath).toList());
    }

    private void keep(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        EvidenceFiles kept = context.app().store().evidence();
        context.background()
                .run(
                        WORDS.get("keeping"),
                        progress -> {
                            List<Evidence> added = new ArrayList<>();
                            for (Path file : files) {
                                added.add(kept.add(file));
                            }
                            return added;
                        })
                .onDone(this::add)
                .onError(
                        StoreException.class,
                        fault -> context.dialogs().tell(WORDS.get("failed"), fault.getMessage()));
    }

    private void add(List<Evidence> added) {
        report.edit(
                WORDS.get("step.add", added.size()),
                r -> {
                    List<Evidence> all = new ArrayList<>(r.evidence());
                    all.addAll(added);
                    return r.withEvidence(all);
                });
    }

    private void open(Evidence evidence) {
        EvidenceFiles kept = context.app().store().evidence();
        Path folder = context.app().folders().data().resolve("preview");
        context.background()
                .run(WORDS.get("opening"), progress -> kept.copyTo(folder, evidence))
                .onDone(copy -> SystemPrograms.open(copy, context.dialogs()))
                .onError(
                        StoreException.class,
                        fault -> context.dialogs().tell(WORDS.get("failed"), fault.getMessage()));
    }

    private ReportTable<Evidence> table() {
        EditTable<Evidence> rows =
                new EditTable<>(columns(), () -> EvidenceBuilder.builder().build());
        rows.setNaming(WORDS.get("evidence"), Evidence::title);
        rows.setVisibleRows(20);
        rows.setLines(2);
        return new ReportTable<>(ID, report, LIST, rows, Evidence::id);
    }

    private List<EditColumn<Evidence, ?>> columns() {
        return List.of(
                EditColumn.<Evidence, String>computed(
                                WORDS.get("column.number"), CellKinds.TEXT, this::number)
                        .id("index")
                        .width(3),
                EditColumn.of(
                                WORDS.get("column.category"),
                                CellKinds.choice(
                                        () -> List.of(EvidenceCategory.values()),
                                        EvidenceCategory::label),
                                Evidence::category,
                                Evidence::withCategory)
                        .id("category")
                        .width(7),
                EditColumn.of(
                                WORDS.get("column.title"),
                                CellKinds.TEXT,
                                Evidence::title,
                                Evidence::withTitle)
                        .id("title")
                        .width(8)
                        .grow(3),
                EditColumn.of(
                                WORDS.get("column.documentNumber"),
                                CellKinds.TEXT,
                                Evidence::number,
                                Evidence::withNumber)
                        .id("number")
                        .width(8)
                        .grow(1),
                EditColumn.of(
                                WORDS.get("column.date"),
                                CellKinds.date(() -> report.get().project().year()),
                                Evidence::date,
                                Evidence::withDate)
                        .id("date")
                        .width(9),
                EditColumn.of(
                                WORDS.get("column.supports"),
                                new SupportedIndicators(report),
                                Evidence::indicatorIds,
                                Evidence::withIndicatorIds)
                        .id("supports")
                        .width(7.3)
                        .grow(3),
                EditColumn.<Evidence, String>computed(
                                WORDS.get("column.file"), CellKinds.TEXT, EvidencePage::file)
                        .id("file")
                        .width(6.5)
                        .grow(2)
                        .tone(e -> e.sha256().isEmpty() ? "muted" : "link")
                        .action(this::open));
    }

    private String number(Evidence evidence) {
        return AttachmentIndex.of(report.get().evidence())
                .numberOf(evidence.id())
                .map(String::valueOf)
                .orElse("");
    }

    private static String file(Evidence evidence) {
        if (evidence.fileName().isEmpty()) {
            return WORDS.get("file.none");
        }
        long kilobytes = (evidence.size() + KILO - 1) / KILO;
        return WORDS.get("file", evidence.fileName(), kilobytes);
    }
}
