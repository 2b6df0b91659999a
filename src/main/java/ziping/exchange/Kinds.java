package ziping.exchange;

import tools.jackson.core.JsonGenerator;

import ziping.value.ChineseDate;
import ziping.value.InvalidValueException;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of values the format knows. */
final class Kinds {

    private static final Pattern PLAIN_ID =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][-+]?\\d{1,2})?");

    /** Running text; {@code ""} is absent. */
    static final Kind<String> TEXT =
            kind(Kinds::text, (text, out) -> out.writeString(text), String::isEmpty);

    /** A target or actual value: text, but a bare number is taken as written. */
    static final Kind<String> QUANTITY =
            kind(Kinds::quantity, (text, out) -> out.writeString(text), String::isEmpty);

    /** What others refer to; limited so that it is safe in any file name. */
    static final Kind<String> ID =
            kind(Kinds::id, (text, out) -> out.writeString(text), String::isEmpty);

    /** An amount in 元, written as a string with two decimals. */
    static final Kind<BigDecimal> AMOUNT =
            spelled(
                    kind(Kinds::amount, (yuan, out) -> out.writeString(Money.plain(yuan))),
                    yuan ->
                            List.of(
                                    MoneyUnit.YUAN.text(yuan) + MoneyUnit.YUAN.label(),
                                    MoneyUnit.YUAN.phrase(yuan),
                                    MoneyUnit.WAN.text(yuan),
                                    MoneyUnit.WAN.phrase(yuan)));

    /** Points or percent, written as a string without needless zeros. */
    static final Kind<BigDecimal> HUNDREDTHS =
            kind(Kinds::hundredths, (number, out) -> out.writeString(bare(number)));

    /** A whole number. */
    static final Kind<Integer> COUNT =
            kind(
                    found -> (int) whole(found, Integer.MAX_VALUE),
                    (count, out) -> out.writeNumber(count));

    /** A number of bytes. */
    static final Kind<Long> SIZE =
            kind(found -> whole(found, Long.MAX_VALUE), (size, out) -> out.writeNumber(size));

    /** {@code true} or {@code false}. */
    static final Kind<Boolean> FLAG = kind(Kinds::flag, (flag, out) -> out.writeBoolean(flag));

    /** A day, {@code 2019-03-10}; the usual Chinese ways of writing it are read as well. */
    static final Kind<LocalDate> DATE =
            spelled(
                    kind(Kinds::date, (date, out) -> out.writeString(date.toString())),
                    date -> List.of(ChineseDate.text(date), date.toString()));

    /** A moment, {@code 2020-03-20T02:11:05Z}. */
    static final Kind<Instant> MOMENT =
            kind(Kinds::moment, (moment, out) -> out.writeString(moment.toString()));

    private Kinds() {}

    /** One of a few official words. */
    static <V> Kind<V> word(
            V[] values, Function<V, String> name, Function<String, Optional<V>> reader) {
        return kind(
                found ->
                        reader.apply(text(found).strip())
                                .orElseThrow(() -> found.wrong(unknownWord(found, values, name))),
                (value, out) -> out.writeString(name.apply(value)));
    }

    /** One of a few official words, written exactly. */
    static <V> Kind<V> word(V[] values, Function<V, String> name) {
        return word(
                values,
                name,
                word -> Arrays.stream(values).filter(v -> name.apply(v).equals(word)).findFirst());
    }

    /** A list; an absent element of text is {@code null} in the document. */
    static <V> Kind<List<V>> list(Kind<V> element) {
        return new ListKind<>(element);
    }

    /** A list of objects. */
    static <T> Kind<List<T>> list(Shape<T, ?> shape) {
        return list(object(shape));
    }

    /** An object. */
    static <T> Kind<T> object(Shape<T, ?> shape) {
        return new ObjectKind<>(shape, value -> false);
    }

    /** An object, left out where it equals the empty one. */
    static <T> Kind<T> object(Shape<T, ?> shape, T empty) {
        return new ObjectKind<>(shape, empty::equals);
    }

    /**
     * The same kind, read out to a person in other words than the document's.
     *
     * @param spellings how a person writes the value; the first is the usual one
     */
    private static <V> Kind<V> spelled(Kind<V> kind, Function<V, List<String>> spellings) {
        return new Spelled<>(kind, spellings);
    }

    private record Spelled<V>(Kind<V> kind, Function<V, List<String>> ways) implements Kind<V> {
        @Override
        public V read(Found found) {
            return kind.read(found);
        }

        @Override
        public void write(V value, JsonGenerator out) {
            kind.write(value, out);
        }

        @Override
        public String words(V value) {
            return isAbsent(value) ? "" : ways.apply(value).getFirst();
        }

        @Override
        public List<String> spellings(V value) {
            return isAbsent(value) ? List.of() : ways.apply(value);
        }
    }

    private static <V> Kind<V> kind(
            Function<Found, V> reader, BiConsumer<V, JsonGenerator> writer) {
        return kind(reader, writer, value -> false);
    }

    private static <V> Kind<V> kind(
            Function<Found, V> reader, BiConsumer<V, JsonGenerator> writer, Predicate<V> empty) {
        return new Kind<>() {
            @Override
            public V read(Found found) {
                return reader.apply(found);
            }

            @Override
            public void write(V value, JsonGenerator out) {
                writer.accept(value, out);
            }

            @Override
            public boolean isAbsent(V value) {
                return value == null || empty.test(value);
            }
        };
    }

    private static String text(Found found) {
        if (found.value() instanceof JsonValue.Words words) {
            return Text.of(words.text());
        }
        throw found.wrong(found.label() + "应是加引号的文字，请改正。");
    }

    private static String quantity(Found found) {
        return found.value() instanceof JsonValue.Figure figure
                ? decimal(found, figure.literal()).toPlainString()
                : text(found);
    }

    private static String id(Found found) {
        String id = text(found);
        if (!PLAIN_ID.matcher(id).matches()) {
            throw found.wrong("编号“" + brief(id) + "”不能用，请只用字母、数字、点和短横，不超过64个字。");
        }
        return id;
    }

    private static BigDecimal amount(Found found) {
        try {
            return Money.of(decimal(found));
        } catch (InvalidValueException wrong) {
            throw found.wrong(wrong.getMessage());
        }
    }

    private static BigDecimal hundredths(Found found) {
        BigDecimal number = decimal(found);
        if (number.stripTrailingZeros().scale() > 2) {
            throw found.wrong(found.label() + "“" + number.toPlainString() + "”多于两位小数，请改到两位小数为止。");
        }
        return number;
    }

    private static long whole(Found found, long most) {
        BigDecimal number = decimal(found);
        if (number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw found.wrong(found.label() + "“" + number.toPlainString() + "”不是整数，请填整数。");
        }
        return number.longValueExact();
    }

    private static BigDecimal decimal(Found found) {
        return switch (found.value()) {
            case JsonValue.Words words -> decimal(found, words.text().strip());
            case JsonValue.Figure figure -> decimal(found, figure.literal());
            default -> throw found.wrong(found.label() + "应是数字，请改正。");
        };
    }

    private static BigDecimal decimal(Found found, String literal) {
        if (literal.isEmpty()) {
            throw found.wrong(found.label() + "是空的文字，没有数字请写null或删去这一项。");
        }
        if (!NUMBER.matcher(literal).matches()) {
            throw found.wrong(found.label() + "“" + brief(literal) + "”不是数字，请填数字。");
        }
        return new BigDecimal(literal);
    }

    private static boolean flag(Found found) {
        if (found.value() instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        throw found.wrong(found.label() + "应是true或false，请改正。");
    }

    private static LocalDate date(Found found) {
        String text = text(found);
        return ChineseDate.read(text)
                .orElseThrow(
                        () ->
                                found.wrong(
                                        found.label()
                                                + "“"
                                                + brief(text)
                                                + "”不是日期，请按2019-03-10的样子填写。"));
    }

    private static Instant moment(Found found) {
        String text = text(found);
        try {
            return Instant.parse(text);
        } catch (DateTimeException wrong) {
            throw found.wrong(
                    found.label() + "“" + brief(text) + "”不是时间，请按2020-03-20T02:11:05Z的样子填写。");
        }
    }

    private static <V> String unknownWord(Found found, V[] values, Function<V, String> name) {
        String known = Arrays.stream(values).map(name).collect(Collectors.joining("、"));
        return found.label() + "“" + brief(text(found)) + "”不认识，请填" + known + "之一。";
    }

    private static String bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static String brief(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
