package ziping.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.ui.control.PageHead;
import ziping.ui.support.Messages;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;

import java.util.Optional;

/** 自评打分: the score sheet and the evaluation framework, one tab each. */
public final class ScoringPage implements Page {

    private static final Messages WORDS = Messages.of(ScoringPage.class);

    private final ScoreSheetTab sheet;
    private final FrameworkTab framework;
    private final ScoreSummary summary;
    private final ToggleButton sheetTab = new ToggleButton(WORDS.get("tab.sheet"));
    private final ToggleButton frameworkTab = new ToggleButton(WORDS.get("tab.framework"));
    private final VBox content = new VBox();
    private final HBox node = new HBox();

    /** Builds the page. */
    public ScoringPage(PageContext context) {
        sheet = new ScoreSheetTab(context);
        framework = new FrameworkTab(context);
        VBox page = new VBox(header(), content);
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        node.getStylesheets().add(ScoringPage.class.getResource("page.css").toExternalForm());
        node.getChildren().add(scroll);
        summary = new ScoreSummary(context);
        show(sheetTab);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> side() {
        return Optional.of(summary.node());
    }

    @Override
    public void focus(Place place) {
        if (framework.holds(place.item())) {
            show(frameworkTab);
            framework.focus(place);
        } else {
            show(sheetTab);
            sheet.focus(place);
        }
    }

    private PageHead header() {
        ToggleGroup tabs = new ToggleGroup();
        for (ToggleButton tab : new ToggleButton[] {sheetTab, frameworkTab}) {
            tab.setToggleGroup(tabs);
            tab.getStyleClass().add("tab-button");
            tab.setOnAction(e -> show(tab));
        }
        sheetTab.setId("tab-sheet");
        frameworkTab.setId("tab-framework");
        return new PageHead(WORDS.get("title"))
                .left(sheetTab, frameworkTab)
                .right(sheet.formChoice());
    }

    /** A click on the open tab must not close it. */
    private void show(ToggleButton tab) {
        tab.setSelected(true);
        boolean isSheet = tab == sheetTab;
        sheet.formChoice().setVisible(isSheet);
        content.getChildren().setAll(isSheet ? sheet.node() : framework.node());
    }
}
