package ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.report.MendedRemark;
import ziping.report.Report;

import java.util.List;

class MendingTest {

    private final Examinations examinations = new Examinations();
    private final Report sound = Examinations.sample("demo-2025.json");
    private final Report unsigned = sound.withEvaluation(sound.evaluation().withWriter(""));

    @Test
    void keepsWhatStoodAtTheOpeningAndIsGone() {
        Mending mending = new Mending(examinations.of(unsigned));
        assertThat(mending.after(List.of(), examinations.of(unsigned))).isEmpty();
        List<MendedRemark> mended = mending.after(List.of(), examinations.of(sound));
        assertThat(mended).extracting(MendedRemark::checkId).containsExactly("H05");
        assertThat(mended.getFirst().problem()).isNotEmpty();
        assertThat(mending.after(mended, examinations.of(sound))).isEqualTo(mended);
    }

    @Test
    void takesOffWhatStandsAgain() {
        Mending mending = new Mending(examinations.of(unsigned));
        List<MendedRemark> mended = mending.after(List.of(), examinations.of(sound));
        assertThat(mending.after(mended, examinations.of(unsigned))).isEmpty();
    }

    @Test
    void countsNeitherWhatCameWhileTypingNorWhatWasSetAside() {
        Mending sinceSound = new Mending(examinations.of(sound));
        assertThat(sinceSound.after(List.of(), examinations.of(unsigned))).isEmpty();
        assertThat(sinceSound.after(List.of(), examinations.of(sound))).isEmpty();
        Remark remark = examinations.of(unsigned).of("H05").getFirst();
        Report answered = unsigned.withIgnoredRemarks(List.of(remark.ignored("统一撰写")));
        Mending mending = new Mending(examinations.of(unsigned));
        assertThat(mending.after(List.of(), examinations.of(answered))).isEmpty();
    }
}
