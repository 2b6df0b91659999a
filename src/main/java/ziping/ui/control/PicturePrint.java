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

/** Prints a chart on a sheet of A4 across, by the system's own dialog. */
public record PicturePrint(Dialogs dialogs) {

    /** Asks for the printer and prints; without any printer it says what to do instead. */
    public void print(Image picture, Window owner) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            dialogs.tell(Wording.of("picture.noPrinter"), Wording.of("picture.noPrinter.way"));
        } else if (job.showPrintDialog(owner)) {
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
