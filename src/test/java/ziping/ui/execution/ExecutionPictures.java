package ziping.ui.execution;

import javafx.application.Application;
import javafx.scene.Parent;

import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.template.RulePackLibrary;
import ziping.ui.control.ControlPictures;
import ziping.ui.support.OpenReport;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;

import java.nio.file.Path;
import java.util.List;

/** Draws the page alone, quicker than the whole window: {@code sample[:tab] …}. */
public final class ExecutionPictures extends ControlPictures {

    /** Starts the window; an Application may not be the main class on the class path. */
    public static final class Main {
        private Main() {}

        /** See {@link ControlPictures}. */
        public static void main(String[] args) {
            Application.launch(ExecutionPictures.class, args);
        }
    }

    @Override
    protected Parent content(String what) {
        List<String> parts = List.of(what.split(":"));
        Report report = Sample.valueOf(parts.getFirst()).report();
        RulePackLibrary packs = RulePackLibrary.read(Path.of("target/none"));
        OpenReport open =
                new OpenReport(
                        report, r -> ReportFigures.of(r, packs.find(r.choices().rulePack())));
        ExecutionPage page =
                new ExecutionPage(new PageContext(open, null, null, null, null, null, null));
        if (parts.size() > 1) {
            page.focus(new Place("execution", parts.get(1), ""));
        }
        Parent node = (Parent) page.node();
        node.getStylesheets()
                .add(
                        ExecutionPictures.class
                                .getResource("/ziping/ui/css/base.css")
                                .toExternalForm());
        return node;
    }
}
