package ziping.report.narrative;

import ziping.report.document.Paragraph;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together. Clauses whose value is absent are left out of the sentence and can be
 * named as missing instead.
 */
final class Prose {

    private static final String STOPS = "。；;，,.";

    private final String place;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final StringBuilder begun = new StringBuilder();
    private final List<String> missing = new ArrayList<>();

    /** Paragraphs whose words come from one place. */
    Prose(String place) {
        this.place = place;
    }

    /** A clause of the sentence being built. */
    Prose clause(String words) {
        clauses.add(words);
        return this;
    }

    /** 「label 12.34万元」, or the label among what is missing. */
    Prose amount(String label, BigDecimal yuan) {
        return yuan == null ? lacks(label) : clause(label + MoneyUnit.WAN.phrase(yuan));
    }

    /** 「label 12.34万元」 where there is one. */
    Prose optionalAmount(String label, BigDecimal yuan) {
        return yuan == null ? this : amount(label, yuan);
    }

    /** 「label 98.57%」 where there is one. */
    Prose optionalRate(String label, BigDecimal percent) {
        return percent == null ? this : clause(label + rate(percent));
    }

    /** {@code 98.57%}, and {@code 100%} where there is nothing behind the point. */
    static String rate(BigDecimal percent) {
        return Rate.text(percent).replaceFirst("\\.00%$", "%");
    }

    /** {@code 9.85分}, and {@code 10分} where there is nothing behind the point. */
    static String points(BigDecimal points) {
        return Points.score(points).replaceFirst("\\.00$", "") + "分";
    }

    /** Names something as missing. */
    Prose lacks(String what) {
        missing.add(what);
        return this;
    }

    /** Ends the sentence, the paragraph goes on: clauses joined by commas. */
    Prose stop(String opening) {
        if (!clauses.isEmpty()) {
            begun.append(opening).append(String.join("，", clauses)).append("。");
            clauses.clear();
        }
        return this;
    }

    /** Words of the paragraph that are whole sentences already. */
    Prose words(String sentences) {
        begun.append(sentences);
        return this;
    }

    /** Ends the sentence and the paragraph. Nothing happens without words. */
    Prose sentence() {
        return sentence("");
    }

    /** The same with words before the clauses. */
    Prose sentence(String opening) {
        stop(opening);
        if (!begun.isEmpty()) {
            add(begun.toString(), Paragraph.Kind.GENERATED);
            begun.setLength(0);
        }
        return this;
    }

    /** A whole paragraph. */
    Prose paragraph(String text) {
        add(text, Paragraph.Kind.GENERATED);
        return this;
    }

    /** A paragraph that says what has to be filled in. */
    Prose gap(String what) {
        add("【" + what + "】", Paragraph.Kind.MISSING);
        return this;
    }

    /** Everything written, with what is missing named at the end. */
    List<Paragraph> write() {
        if (!missing.isEmpty()) {
            gap("未填写：" + String.join("；", missing));
            missing.clear();
        }
        return List.copyOf(paragraphs);
    }

    /** The words with one full stop at their end. */
    static String ended(String words) {
        String bare = open(words);
        return bare.isEmpty() ? "" : bare + "。";
    }

    /** The words without any stop at their end. */
    static String open(String words) {
        String bare = words.strip();
        int end = bare.length();
        while (end > 0 && STOPS.indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }

    private void add(String text, Paragraph.Kind kind) {
        paragraphs.add(new Paragraph(text, kind, place));
    }
}
