package ziping.check.rule.proof;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Search;

import java.util.stream.Stream;

/** H06: no telephone or identity number stands in the words. */
public final class PersonalDataMustStayPrivate extends Check {

    private static final Search IDENTITY =
            Search.of(
                    "(?<!\\d)\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)",
                    "19", "20");
    private static final Search MOBILE =
            Search.from("(?<!\\d)1[3-9]\\d{9}(?!\\d)", "13", "14", "15", "16", "17", "18", "19");

    /** A mobile number has fewer digits than an identity number. */
    private static final int SHORTEST = 11;

    public PersonalDataMustStayPrivate() {
        super("H06", Severity.HINT, "O", "正文没有电话、身份证号等个人信息");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.manuscript().lines().stream()
                .filter(line -> line.own() && hasLongNumber(line.plain()))
                .flatMap(l -> Stream.concat(find(l, IDENTITY, "身份证号"), find(l, MOBILE, "手机号码")));
    }

    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == SHORTEST;
    }

    private Stream<Remark> find(Line line, Search search, String what) {
        return search.all(line)
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        m.group(),
                                        "正文里有" + what + "，公开时会泄露个人信息。",
                                        "删去" + what + "。"));
    }
}
