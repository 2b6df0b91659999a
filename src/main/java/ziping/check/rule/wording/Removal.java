package ziping.check.rule.wording;

import ziping.check.Remark;
import ziping.check.Repair;
import ziping.check.Repairs;

/** Gives remarks the repair that deletes their words. */
final class Removal {

    private Removal() {}

    /** The remark with the repair. */
    static Remark of(Remark remark, String words) {
        return Repairs.words(remark.place().key(), words, "")
                .map(change -> remark.with(new Repair("删去“" + words + "”", change)))
                .orElse(remark);
    }
}
