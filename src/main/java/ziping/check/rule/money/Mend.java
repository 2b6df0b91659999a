package ziping.check.rule.money;

import ziping.check.Remark;
import ziping.check.Repair;
import ziping.check.Repairs;

/** Gives remarks about words their repair by one click. */
final class Mend {

    private Mend() {}

    /** The remark with the repair that puts better words in place. */
    static Remark with(Remark remark, String words, String better) {
        return Repairs.words(remark.place().key(), words, better)
                .map(change -> remark.with(new Repair("改为“" + better + "”", change)))
                .orElse(remark);
    }
}
