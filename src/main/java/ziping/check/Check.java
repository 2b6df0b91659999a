package ziping.check;

import ziping.check.place.Place;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One known defect. A check is silent when all is well; each remark names the place, what is wrong
 * and how to put it right. Checks keep no state.
 */
public abstract class Check {

    private final String id;
    private final Severity severity;
    private final String origin;
    private final String title;

    /**
     * A check.
     *
     * @param id such as {@code A01}; never given to another check
     * @param severity of its remarks, unless one says otherwise
     * @param origin where the defect is known from: R a rule of finance platforms, O observed in
     *     published reports, L public lists of findings, M finance notices, D our own deduction
     * @param title what a sound report satisfies, in Chinese, for the 自查清单
     */
    protected Check(String id, Severity severity, String origin, String title) {
        this.id = id;
        this.severity = severity;
        this.origin = origin;
        this.title = title;
    }

    /** What is wrong with the subject, in reading order. */
    public abstract Stream<Remark> look(Subject subject);

    /** Its id. */
    public final String id() {
        return id;
    }

    /** The severity of its remarks. */
    public final Severity severity() {
        return severity;
    }

    /** Where the defect is known from, in letters. */
    public final String origin() {
        return origin;
    }

    /** What a sound report satisfies. */
    public final String title() {
        return title;
    }

    /** A remark of this check. */
    protected final Remark remark(Place place, String quote, String message, String advice) {
        return new Remark(id, severity, place, quote, message, advice, Optional.empty());
    }
}
