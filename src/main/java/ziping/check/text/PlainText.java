package ziping.check.text;

import ziping.check.prose.Manuscript;
import ziping.check.sheet.Sheet;
import ziping.scoring.RulePack;

import java.util.List;

/**
 * A text that nobody entered into the program, taken apart into prose and tables.
 *
 * @param manuscript the prose; words in cells are fields of it
 * @param sheets the 自评表 found in it
 * @param grids other tables with several cells in each row
 * @param year the year of the report; 0 if it names none
 * @param unit the unit it speaks of; empty if it names none
 */
public record PlainText(
        Manuscript manuscript, List<Sheet> sheets, List<Grid> grids, int year, String unit) {

    public PlainText {
        sheets = List.copyOf(sheets);
        grids = List.copyOf(grids);
    }

    /**
     * Reads a text.
     *
     * @param pack the rules by which tables are scored
     */
    public static PlainText read(String text, RulePack pack) {
        return new TextReader(text, pack).read();
    }
}
