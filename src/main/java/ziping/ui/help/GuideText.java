package ziping.ui.help;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a guide page as nodes. */
final class GuideText {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");

    private GuideText() {}

    static Region of(GuideBlock block) {
        return switch (block) {
            case GuideBlock.Heading heading -> label(heading.words(), "guide-heading");
            case GuideBlock.Paragraph paragraph -> flow(paragraph.words());
            case GuideBlock.Item item -> line(label(item.mark(), "guide-mark"), item.words());
            case GuideBlock.Pair pair -> pair(pair);
        };
    }

    private static Region pair(GuideBlock.Pair pair) {
        TextFlow left = flow(pair.left());
        left.getStyleClass().add("guide-left");
        HBox line = line(left, pair.right());
        line.getStyleClass().add("guide-pair");
        return line;
    }

    private static HBox line(Region before, String words) {
        TextFlow flow = flow(words);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox line = new HBox(before, flow);
        line.getStyleClass().add("guide-line");
        return line;
    }

    private static TextFlow flow(String words) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-text");
        flow.setAccessibleText(words);
        Matcher marked = MARKED.matcher(words);
        int at = 0;
        while (marked.find()) {
            plain(flow, words.substring(at, marked.start()));
            flow.getChildren()
                    .add(
                            marked.group(1) == null
                                    ? label(marked.group(2), "guide-key")
                                    : text(marked.group(1), "guide-strong"));
            at = marked.end();
        }
        plain(flow, words.substring(at));
        return flow;
    }

    private static void plain(TextFlow flow, String words) {
        if (!words.isEmpty()) {
            flow.getChildren().add(text(words, "guide-words"));
        }
    }

    private static Node text(String words, String styleClass) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
