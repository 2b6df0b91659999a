package ziping.cli;

import ziping.check.CheckResult;
import ziping.check.Remark;
import ziping.check.Severity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of {@code check --json}; its keys are a contract. */
record CheckAnswer(List<Entry> remarks, Map<String, Long> counts, List<Ignored> ignored) {

    static CheckAnswer of(CheckResult result) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.label(), result.count(severity));
        }
        return new CheckAnswer(
                result.open().stream().map(Entry::of).toList(),
                counts,
                result.ignored().stream().map(Ignored::of).toList());
    }

    /** An open remark. */
    record Entry(
            String id,
            String severity,
            String place,
            String quote,
            String message,
            String repair,
            String key) {

        static Entry of(Remark remark) {
            return new Entry(
                    remark.id(),
                    remark.severity().label(),
                    remark.place().words(),
                    Answer.word(remark.quote()),
                    remark.message(),
                    remark.advice(),
                    remark.place().key());
        }
    }

    /** A remark set aside, with the reason. */
    record Ignored(String id, String place, String quote, String reason) {

        static Ignored of(CheckResult.Ignored ignored) {
            return new Ignored(
                    ignored.remark().id(),
                    ignored.remark().place().words(),
                    Answer.word(ignored.remark().quote()),
                    Answer.word(ignored.answer().reason()));
        }
    }
}
