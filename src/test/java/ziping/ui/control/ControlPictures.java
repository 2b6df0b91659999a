package ziping.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.util.List;

/** Shows the controls in a window, to be looked at: {@code light|dark width height [table]}. */
public final class ControlPictures extends Application {

    /** Starts the window; this class may not be the main class of the class path itself. */
    public static final class Main {
        private Main() {}

        /** See {@link ControlPictures}. */
        public static void main(String[] args) {
            Application.launch(ControlPictures.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        List<String> args = getParameters().getRaw();
        boolean dark = args.getFirst().equals("dark");
        setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        Parent root = ledger();
        root.setStyle("-fx-font-family: 'Noto Sans CJK SC'; -fx-font-size: " + args.get(3) + "px;");
        stage.setScene(
                new Scene(root, Double.parseDouble(args.get(1)), Double.parseDouble(args.get(2))));
        stage.show();
    }

    private static Parent ledger() {
        LedgerTableDemo demo = new LedgerTableDemo(LedgerTableDemo.entries(40));
        LedgerTableDemo few =
                new LedgerTableDemo(
                        List.of(
                                LedgerTableDemo.entry("支付窗口网络租用费", "1248000.00"),
                                LedgerTableDemo.entry("星级评定考核", "98000.50")));
        VBox root = new VBox(16, few.table, demo.table);
        root.setPadding(new Insets(20));
        few.table.focusCell(0, "amount");
        return root;
    }
}
