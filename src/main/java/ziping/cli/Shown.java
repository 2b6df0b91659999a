package ziping.cli;

import ziping.submission.Progress;

/** Shows the progress of work on packages to whoever watches. */
final class Shown {

    private Shown() {}

    static Progress progress(Terminal terminal) {
        return (step, done, total) ->
                terminal.progress(total == 0 ? step : step + "　" + 100 * done / total + "%");
    }
}
