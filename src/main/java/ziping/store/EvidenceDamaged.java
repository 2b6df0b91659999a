package ziping.store;

import java.nio.file.Path;

/** The kept bytes of a piece of evidence are missing or not what they were. */
public final class EvidenceDamaged extends StoreException {

    private static final long serialVersionUID = 1L;

    EvidenceDamaged(Path file, String reason, Throwable cause) {
        super("佐证材料文件“" + file + "”" + reason + "，请重新添加这份材料的原件。", cause);
    }
}
