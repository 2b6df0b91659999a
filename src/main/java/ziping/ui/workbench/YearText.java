package ziping.ui.workbench;

import javafx.util.StringConverter;

import ziping.ui.support.Messages;

/** A year of the filter as it is shown; no year stands for all. */
final class YearText extends StringConverter<Integer> {

    private static final Messages WORDS = Messages.of(YearText.class);

    @Override
    public String toString(Integer year) {
        return year == null || year == ProjectList.ALL
                ? WORDS.get("year.all")
                : WORDS.get("year", year);
    }

    @Override
    public Integer fromString(String text) {
        return null; // the list cannot be typed into
    }
}
