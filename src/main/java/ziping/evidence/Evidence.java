package ziping.evidence;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.InvalidValueException;
import ziping.value.Text;

import java.time.LocalDate;
import java.util.List;

/**
 * A file that supports what the report says.
 *
 * @param category kind; {@code null} is read as {@link EvidenceCategory#RECORDS}
 * @param title what it is
 * @param number 文号 or contract number
 * @param date date of the document; {@code null} if not given
 * @param fileName name of the file, without folders
 * @param size bytes, not negative
 * @param sha256 64 lower-case hexadecimal digits; empty if the file itself is not here
 * @param indicatorIds the indicators it supports
 * @param note 备注
 */
@RecordBuilder
public record Evidence(
        String id,
        EvidenceCategory category,
        String title,
        String number,
        LocalDate date,
        String fileName,
        long size,
        String sha256,
        List<String> indicatorIds,
        String note)
        implements EvidenceBuilder.With {

    public Evidence {
        id = Ids.orFresh(id);
        category = category == null ? EvidenceCategory.RECORDS : category;
        title = Text.of(title);
        number = Text.of(number);
        fileName = Text.of(fileName);
        sha256 = Text.of(sha256);
        indicatorIds = indicatorIds == null ? List.of() : List.copyOf(indicatorIds);
        note = Text.of(note);
        if (fileName.contains("/") || fileName.contains("\\")) {
            throw new InvalidValueException("佐证材料的文件名“" + fileName + "”不能带文件夹，请只留文件名。");
        }
        if (size < 0) {
            throw new InvalidValueException("佐证材料“" + title + "”的大小不能是负数。");
        }
    }
}
