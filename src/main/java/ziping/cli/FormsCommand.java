package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.report.form.EvaluationForm;

/** The forms there are, the default first. */
@Command(name = "forms", description = "列出可用的自评表格式，第一个是默认格式")
final class FormsCommand extends ZipingCommand {

    @Option(names = "--json", description = "用JSON输出")
    private boolean json;

    @Override
    int run(AppContext app, Terminal terminal) {
        Choices.print(
                EvaluationForm.ALL,
                EvaluationForm::id,
                EvaluationForm::title,
                EvaluationForm::source,
                json,
                terminal);
        return ExitCode.DONE;
    }
}
