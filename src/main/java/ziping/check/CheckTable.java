package ziping.check;

import ziping.report.MendedRemark;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;

import java.util.List;

/** 自查清单: what was checked, found, mended, ignored and why, for Word, Excel and the screen. */
public final class CheckTable {

    /** Id for references from other tables. */
    public static final String ID = "selfCheck";

    private static final String SOUND = "未发现问题";
    private static final String OPEN = "待改正";
    private static final String MENDED = "已改正";
    private static final String IGNORED = "已忽略";

    private CheckTable() {}

    /**
     * The list of a self-check.
     *
     * @param mended what was put right before
     * @param subtitle what was checked, such as the project and year
     */
    public static Table of(CheckResult result, List<MendedRemark> mended, String subtitle) {
        TableBuilder table =
                TableBuilder.table(ID, 6, 8, 8, 30, 26, 40, 30, 10)
                        .title("绩效自评自查清单")
                        .subtitle(subtitle)
                        .rightNote(counts(result, mended))
                        .landscape()
                        .head("编号", "级别", "来源", "自查内容", "位置", "发现的问题", "改正办法或忽略理由", "结果");
        result.checks().forEach(check -> rows(table, result, mended, check));
        return table.note("来源：R 财政平台校验规则，O 公开报告中见到的问题，L 公开材料所列问题，M 财政通知，C 已公布的表样，D 推断。").build();
    }

    private static String counts(CheckResult result, List<MendedRemark> mended) {
        return "必改%d项，提示%d项，参考%d项，忽略%d项，已改正%d项"
                .formatted(
                        result.count(Severity.MUST),
                        result.count(Severity.HINT),
                        result.count(Severity.NOTE),
                        result.ignored().size(),
                        mended.size());
    }

    private static void rows(
            TableBuilder table, CheckResult result, List<MendedRemark> before, Check check) {
        List<Remark> open = result.of(check.id());
        List<CheckResult.Ignored> ignored =
                result.ignored().stream().filter(i -> i.remark().id().equals(check.id())).toList();
        List<MendedRemark> mended =
                before.stream().filter(m -> m.checkId().equals(check.id())).toList();
        if (open.isEmpty() && ignored.isEmpty() && mended.isEmpty()) {
            begin(table, check, check.severity());
            table.text("—", "").text("—", "").text("—", "").centre(SOUND, "");
        }
        for (Remark remark : open) {
            begin(table, check, remark.severity());
            end(table, remark, remark.advice(), OPEN);
        }
        mended.forEach(remark -> mended(table, check, remark));
        for (CheckResult.Ignored answer : ignored) {
            begin(table, check, answer.remark().severity());
            end(table, answer.remark(), "忽略理由：" + answer.answer().reason(), IGNORED);
        }
    }

    private static void mended(TableBuilder table, Check check, MendedRemark remark) {
        begin(table, check, check.severity());
        table.text(remark.place(), "").text(remark.problem(), "").text("—", "").centre(MENDED, "");
    }

    private static void begin(TableBuilder table, Check check, Severity severity) {
        table.row().centre(check.id(), "").centre(severity.label(), "");
        table.centre(check.origin(), "").text(check.title(), "");
    }

    private static void end(TableBuilder table, Remark remark, String answer, String state) {
        String place = remark.place().key();
        table.text(remark.place().words(), place).text(remark.message(), place);
        table.text(answer, place).centre(state, place);
    }
}
