package ziping.project;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Text;

import java.time.LocalDate;

/**
 * A law, plan, approval or rule that a project or its evaluation rests on (依据).
 *
 * @param title title without 《》
 * @param number 文号, such as 财预〔2020〕10号
 * @param date date of the document; {@code null} if not given
 */
@RecordBuilder
public record BasisDocument(String id, String title, String number, LocalDate date)
        implements BasisDocumentBuilder.With {

    public BasisDocument {
        id = Ids.orFresh(id);
        title = Text.of(title);
        number = Text.of(number);
    }

    /** {@code 《项目支出绩效评价管理办法》（财预〔2020〕10号）}; without a title just the number. */
    public String citation() {
        if (title.isBlank()) {
            return number;
        }
        String quoted = title.startsWith("《") ? title : "《" + title + "》";
        return number.isBlank() ? quoted : quoted + "（" + number + "）";
    }
}
