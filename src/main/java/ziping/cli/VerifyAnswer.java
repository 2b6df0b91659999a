package ziping.cli;

import ziping.submission.Manifest;
import ziping.submission.Problem;
import ziping.submission.Verification;

import java.util.List;

/** The answer of {@code verify --json}; its keys are a contract. */
record VerifyAnswer(boolean ok, List<Entry> problems, Origin origin) {

    static VerifyAnswer of(Verification verification) {
        return new VerifyAnswer(
                verification.isOk(),
                verification.problems().stream().map(Entry::of).toList(),
                verification.manifest().map(Origin::of).orElse(null));
    }

    /** What is wrong with a file. */
    record Entry(String file, String kind, String message) {

        static Entry of(Problem problem) {
            return new Entry(problem.file(), problem.kindName(), problem.message());
        }
    }

    /** What the package says of itself; absent where that cannot be read. */
    record Origin(
            int year,
            String unit,
            String project,
            int sequence,
            String created,
            String program,
            String rulePack) {

        static Origin of(Manifest manifest) {
            return new Origin(
                    manifest.year(),
                    Answer.word(manifest.unit()),
                    Answer.word(manifest.project()),
                    manifest.sequence(),
                    manifest.created().toString(),
                    Answer.word(manifest.program()),
                    Answer.word(manifest.rulePack()));
        }
    }
}
