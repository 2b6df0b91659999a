package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Measure;
import ziping.value.Rate;

import java.util.stream.Stream;

/** D16: money that did not arrive is explained. */
public final class LowReceiptNeedsReason extends Check {

    public LowReceiptNeedsReason() {
        super("D16", Severity.HINT, "D", "资金到位率偏低的有原因说明");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (Explanations.ofLowSpending(subject)) {
            return Stream.empty();
        }
        return Totals.receivedRates(subject).stream()
                .limit(1)
                .filter(r -> r.compareTo(subject.rules().lowestReceivedRate()) < 0)
                .map(
                        r ->
                                remark(
                                        place(subject),
                                        Rate.text(r),
                                        "资金到位率%s，偏低，没有说明原因。".formatted(Rate.text(r)),
                                        "写明资金没有到位的原因和对项目的影响。"));
    }

    private static Place place(Subject subject) {
        return subject.manuscript().plainText()
                ? subject.manuscript().facts().totals(Measure.RECEIVED).stream()
                        .map(a -> a.sentence().line().place())
                        .findFirst()
                        .orElseThrow()
                : ReportPlaces.funds().at("received", "到位资金");
    }
}
