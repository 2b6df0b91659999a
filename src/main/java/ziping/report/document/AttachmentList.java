package ziping.report.document;

import java.util.List;

/**
 * The list of attachments after the body (附件说明), numbered from 1.
 *
 * @param titles names without numbers and without punctuation at the end
 */
public record AttachmentList(List<String> titles) implements Block {

    public AttachmentList {
        titles = List.copyOf(titles);
    }
}
