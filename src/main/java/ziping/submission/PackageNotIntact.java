package ziping.submission;

import java.io.IOException;
import java.util.List;

/** A package was written, but reading it back did not give what was written. */
public final class PackageNotIntact extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PackageNotIntact(String target, List<Problem> problems) {
        super(
                "写到“%s”的材料核对不一致（%s等%d处），这次报送没有完成，请换一个U盘或接口重试。"
                        .formatted(target, problems.getFirst().file(), problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** What differs. */
    public List<Problem> problems() {
        return problems;
    }
}
