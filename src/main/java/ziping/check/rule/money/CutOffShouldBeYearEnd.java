package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Search;

import java.util.stream.Stream;

/** D13: the year's figures are given up to 31 December. */
public final class CutOffShouldBeYearEnd extends Check {

    private static final Search CUT_OFF =
            Search.from(
                    "(截[至止]到?)\\s*((?:19|20)\\d{2}年|本年|当年|年末)?\\s*12\\s*月\\s*(\\d{1,2})\\s*日",
                    "截至", "截止");
    private static final int LAST_DAY = 31;

    public CutOffShouldBeYearEnd() {
        super("D13", Severity.HINT, "O", "全年数据截至12月31日");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.manuscript().prose().flatMap(this::look);
    }

    private Stream<Remark> look(Line line) {
        return CUT_OFF.all(line)
                .filter(m -> Integer.parseInt(m.group(3)) != LAST_DAY)
                .map(
                        m -> {
                            String quote = line.text().substring(m.start(), m.end());
                            String better = quote.replaceFirst("\\d{1,2}\\s*日$", "31日");
                            return Mend.with(
                                    remark(
                                            line.place(),
                                            quote,
                                            "12月%s日不是年末，漏了其后几天的支出。".formatted(m.group(3)),
                                            "按12月31日的数据填写。"),
                                    quote,
                                    better);
                        });
    }
}
