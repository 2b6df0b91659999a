package ziping.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import ziping.app.FaultCode;
import ziping.app.NoOfficeProgram;
import ziping.export.word.TemplateRefused;
import ziping.json.JsonFault;
import ziping.store.StoreException;
import ziping.store.StoreFault;
import ziping.template.TemplateException;
import ziping.value.InvalidValueException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Turns what went wrong into one sentence for people, an exit code and a line of the log. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Terminal terminal;
    private final Path log;

    /**
     * @param log the folder of the log, named where only the maintainer can help
     */
    Faults(Terminal terminal, Path log) {
        this.terminal = terminal;
        this.log = log;
    }

    /** Reports a fault and answers the exit code. */
    int report(Throwable fault) {
        if (fault instanceof UsageFault usage) {
            terminal.say(usage.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof CancellationException) {
            terminal.say("已停止，没有写完的文件已清除。");
            return ExitCode.NO;
        }
        Optional<String> sentence = sentence(fault);
        if (sentence.isPresent()) {
            LOG.warn("{}", sentence.get(), fault);
            terminal.say(sentence.get());
            return ExitCode.FILE;
        }
        String code = FaultCode.of(fault);
        LOG.error("unexpected fault {}", code, fault);
        terminal.say("程序出了意外的错误，代码" + code + "。请把日志（" + log + "）交给维护人员。");
        return ExitCode.FAULT;
    }

    /** What people can do about it; empty for what nobody foresaw. */
    private static Optional<String> sentence(Throwable fault) {
        return switch (fault) {
            case StoreFault _ -> Optional.empty();
            case FileFault _,
                    TemplateRefused _,
                    NoOfficeProgram _,
                    StoreException _,
                    JsonFault _,
                    TemplateException _,
                    InvalidValueException _ ->
                    Optional.of(fault.getMessage());
            case InvalidPathException path -> Optional.of(badName(path));
            case IOException _ -> Optional.of(fault.getMessage());
            default -> Optional.empty();
        };
    }

    /** Java names files in the encoding of the locale; the locale C has no Chinese at all. */
    private static String badName(InvalidPathException path) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return names.newEncoder().canEncode('中')
                ? "“" + path.getInput() + "”不能作文件名，请换一个。"
                : "系统的语言环境没有中文，不能读写中文文件名。请先执行“export LC_ALL=C.UTF-8”再运行。";
    }
}
