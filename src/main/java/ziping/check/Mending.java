package ziping.check;

import ziping.report.MendedRemark;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps account of what the clerk has put right: remarks that stood when the project was opened and
 * stand no longer. What comes and goes while she types was never found by anybody and does not
 * count.
 */
public final class Mending {

    private final List<Remark> found;

    /** Begins with what was found when the project was opened. */
    public Mending(CheckResult opening) {
        found = opening.open();
    }

    /**
     * All that has been put right by now.
     *
     * @param known what was put right before; what stands again is taken off
     */
    public List<MendedRemark> after(List<MendedRemark> known, CheckResult now) {
        List<MendedRemark> mended = new ArrayList<>(known);
        mended.removeIf(m -> now.open().stream().anyMatch(r -> mended(r).isOf(m)));
        for (Remark remark : found) {
            MendedRemark done = mended(remark);
            boolean gone = now.open().stream().noneMatch(r -> isSame(r, remark));
            boolean setAside = now.ignored().stream().anyMatch(i -> isSame(i.remark(), remark));
            if (gone && !setAside && mended.stream().noneMatch(done::isOf)) {
                mended.add(done);
            }
        }
        return List.copyOf(mended);
    }

    /** The words it was made about may have changed meanwhile. */
    private static boolean isSame(Remark a, Remark b) {
        return a.id().equals(b.id()) && a.place().key().equals(b.place().key());
    }

    private static MendedRemark mended(Remark remark) {
        return new MendedRemark(remark.id(), remark.place().words(), remark.message());
    }
}
