package ziping.ui.support;

/**
 * Something that takes too long for the FX thread.
 *
 * @param <T> type of its result
 */
@FunctionalInterface
public interface Work<T> {

    /** Does it, telling how far it is and stopping when asked to. */
    T run(WorkProgress progress) throws Exception;
}
