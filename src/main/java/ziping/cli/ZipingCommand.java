package ziping.cli;

import picocli.CommandLine.ParentCommand;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.Log;
import ziping.app.NoOfficeProgram;
import ziping.export.word.TemplateRefused;

import java.io.IOException;
import java.util.concurrent.Callable;

/** A command: it is given the program on its folders and answers an exit code. */
abstract class ZipingCommand implements Callable<Integer> {

    @ParentCommand private Ziping program;

    @Override
    public final Integer call() {
        AppFolders folders = program.folders();
        if (!folders.notice().isEmpty()) {
            program.terminal().say(folders.notice());
        }
        try (Log log = Log.open(folders.log())) {
            return call(folders, new Faults(program.terminal(), log.folder()));
        }
    }

    /** Does the work. */
    abstract int run(AppContext app, Terminal terminal)
            throws IOException, TemplateRefused, NoOfficeProgram;

    private int call(AppFolders folders, Faults faults) {
        try (AppContext app = AppContext.open(folders)) {
            return run(app, program.terminal());
        } catch (IOException | TemplateRefused | NoOfficeProgram | RuntimeException | Error fault) {
            return faults.report(fault);
        }
    }
}
