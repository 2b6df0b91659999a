package ziping.ui.control;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

import ziping.ui.support.Dialogs;
import ziping.ui.support.Notice;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints a chart on a sheet of A4 across, by the system's own dialog. */
public record PicturePrint(Dialogs dialogs) {

    /** Java hands its jobs on Linux to this program, and tells nobody where it is missing. */
    private static final Path LPR = Path.of("/usr/bin/lpr");

    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

    /**
     * Asks for the printer and prints; without any printer it says what to do instead.
     *
     * @param name what the queue of the printer calls it
     */
    public void print(Image picture, String name, Window owner) {
        if (LINUX && !Files.isExecutable(LPR)) {
            dialogs.tell(Wording.of("picture.noLpr"), Wording.of("picture.noPrinter.way"));
            return;
        }
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            dialogs.tell(Wording.of("picture.noPrinter"), Wording.of("picture.noPrinter.way"));
            return;
        }
        job.getJobSettings().setJobName(name);
        if (job.showPrintDialog(owner)) {
            print(picture, job);
        }
    }

    private void print(Image picture, PrinterJob job) {
        Printer printer = job.getPrinter();
        PageLayout page =
                printer.createPageLayout(
                        Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setFitWidth(page.getPrintableWidth());
        view.setFitHeight(page.getPrintableHeight());
        if (job.printPage(page, view) && job.endJob()) {
            dialogs.notice(Notice.of(Wording.of("picture.printed", printer.getName())));
        } else {
            job.cancelJob();
            dialogs.tell(Wording.of("picture.notPrinted"), Wording.of("picture.noPrinter.way"));
        }
    }
}
