package ziping.export.word;

import java.nio.file.Path;

/**
 * A unit's own {@code report.docx} cannot serve as template. The message is one Chinese sentence
 * fit to be shown, naming the file and the way out.
 */
public final class TemplateRefused extends Exception {

    private static final long serialVersionUID = 1L;

    TemplateRefused(Path file, String why, Throwable cause) {
        super("本单位的Word模板“" + file + "”" + why + "，请换一个文件，或者移走它以使用自带模板。", cause);
    }
}
