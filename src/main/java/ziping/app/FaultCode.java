package ziping.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A short code for a fault nobody foresaw, such as {@code 3F2A-91C0}. The same fault at the same
 * place has the same code, whatever led there, so that a clerk can read it out on the telephone and
 * the maintainer finds it in the log.
 */
public final class FaultCode {

    private static final String OURS = "ziping.";

    private FaultCode() {}

    /** The code of a fault: from the kinds and places of it and its causes, not from messages. */
    public static String of(Throwable fault) {
        int hash =
                Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                        .mapToInt(at -> 31 * at.getClass().getName().hashCode() + place(at))
                        .reduce(0, (sum, next) -> 31 * sum + next);
        String digits = String.format(Locale.ROOT, "%08X", hash);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    /** Where it was thrown, and the first step of ours on the way there. */
    private static int place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        Stream<StackTraceElement> ours =
                Arrays.stream(trace).filter(step -> step.getClassName().startsWith(OURS));
        return Stream.concat(Arrays.stream(trace).limit(1), ours.limit(1))
                .mapToInt(StackTraceElement::hashCode)
                .reduce(0, (sum, next) -> 31 * sum + next);
    }
}
