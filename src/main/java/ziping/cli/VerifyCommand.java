package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import ziping.app.AppContext;
import ziping.app.StopSignal;
import ziping.submission.SubmissionReader;
import ziping.submission.Verification;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says whether a package is complete, readable and unchanged. */
@Command(name = "verify", description = "核对自评材料是否齐全、可读、未被改动；有问题时退出码为1")
final class VerifyCommand extends ZipingCommand {

    @Parameters(paramLabel = "文件夹或zip文件", description = "收到的自评材料")
    private Path place;

    @Option(names = "--json", description = "用JSON输出")
    private boolean json;

    @Override
    int run(AppContext app, Terminal terminal) {
        if (Files.notExists(place)) {
            throw new FileFault(place, "没有这个文件夹或文件，请检查路径。", null);
        }
        Verification verification = verification(terminal);
        if (json) {
            terminal.result(Answer.json(VerifyAnswer.of(verification)));
        } else {
            print(verification, terminal);
        }
        return verification.isOk() ? ExitCode.DONE : ExitCode.NO;
    }

    private Verification verification(Terminal terminal) {
        try (StopSignal stop = StopSignal.watch()) {
            return SubmissionReader.verify(place, Shown.progress(terminal), stop::isGiven);
        } finally {
            terminal.progress("");
        }
    }

    private static void print(Verification verification, Terminal terminal) {
        verification
                .manifest()
                .ifPresent(
                        m ->
                                terminal.result(
                                        "%d年度 %s %s（第%d次报送）"
                                                .formatted(
                                                        m.year(),
                                                        m.unit(),
                                                        m.project(),
                                                        m.sequence())));
        verification
                .problems()
                .forEach(p -> terminal.result(p.kindName() + "\t" + p.file() + "\t" + p.message()));
        terminal.result(
                verification.isOk()
                        ? "材料齐全，没有改动"
                        : "有%d处问题".formatted(verification.problems().size()));
    }
}
