package ziping.export.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fonts a report asks for that this PC does not have. The file names them all the same, so that
 * it looks right where they are installed; here another font stands in for them.
 *
 * @param names the missing fonts, in the order in which the report uses them
 */
public record MissingFonts(List<String> names) {

    /** What the same font is called inside its file on a system that is not Chinese. */
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "宋体", "SimSun",
                    "黑体", "SimHei",
                    "仿宋", "FangSong",
                    "楷体", "KaiTi",
                    "仿宋_GB2312", "FangSong_GB2312",
                    "楷体_GB2312", "KaiTi_GB2312",
                    "方正小标宋简体", "FZXiaoBiaoSong-B05S");

    public MissingFonts {
        names = List.copyOf(names);
    }

    /**
     * Looks which fonts of a template are missing on this PC. Reads the names out of all font
     * files: a few hundred milliseconds, so not on the window's thread.
     */
    public static MissingFonts of(ReportTemplate template) throws IOException {
        return of(template, FontFiles.folders());
    }

    static MissingFonts of(ReportTemplate template, List<Path> folders) throws IOException {
        Set<String> installed = FontFiles.families(folders);
        return new MissingFonts(
                template.fonts().stream()
                        .filter(font -> !installed.contains(font))
                        .filter(font -> !installed.contains(FOREIGN.getOrDefault(font, font)))
                        .toList());
    }

    /** One sentence for the user; empty when nothing is missing. */
    public String sentence() {
        return names.isEmpty()
                ? ""
                : "本机未安装" + String.join("、", names) + "，报告在本机上会以相近字体显示，在装有这些字体的电脑上显示正常；正式打印前请安装。";
    }
}
