package ziping.ui.support;

import javafx.scene.text.Font;

import java.util.List;
import java.util.Optional;

/**
 * Which font the screen uses. The families are named one by one because the system's answer for
 * Chinese is often SimSun or nothing (HMCL#291), and JavaFX style sheets know no fallback list.
 */
public final class Fonts {

    private static final List<String> FAMILIES =
            List.of(
                    "Microsoft YaHei UI",
                    "Microsoft YaHei",
                    "PingFang SC",
                    "Noto Sans CJK SC",
                    "Source Han Sans SC",
                    "Source Han Sans CN",
                    "HarmonyOS Sans SC",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei");

    private Fonts() {}

    /** The first of the good families that this computer has; empty if it has none of them. */
    public static Optional<String> family() {
        List<String> installed = Font.getFamilies();
        return FAMILIES.stream().filter(installed::contains).findFirst();
    }
}
