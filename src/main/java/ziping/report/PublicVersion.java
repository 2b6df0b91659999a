package ziping.report;

import ziping.evaluation.TeamMember;
import ziping.execution.LedgerEntry;
import ziping.finding.Recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The report as it may be published (公开版): telephone, identity card and bank card numbers and
 * e-mail addresses are masked wherever they stand; people keep their family name only. Names of
 * offices and firms stay.
 */
public final class PublicVersion {
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?<!\\d)([1-9]\\d{5})(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                            + "\\d{3}[\\dXx](?![\\dA-Za-z])");
    private static final Pattern BANK_CARD = Pattern.compile("(?<!\\d)62\\d{10,13}(\\d{4})(?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(1[3-9]\\d)[- ]?\\d{4}[- ]?(\\d{4})(?!\\d)");
    private static final Pattern LANDLINE =
            Pattern.compile("(?<!\\d)[（(]?(0\\d{2,3})[)）]?[-— ]?\\d{7,8}(?!\\d)");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern OFFICE =
            Pattern.compile(".*(科|室|局|处|部|办|所|站|队|院|校|厂|店|社|行|公司|中心|委员会|小组|专班|政府|领导|人员)");

    private final List<String> names;

    private PublicVersion(List<String> names) {
        this.names = names;
    }

    /** The report without personal data. */
    public static Report of(Report report) {
        Report bare = report.withProject(report.project().withPhone("")).withSubmissions(List.of());
        return RecordTexts.map(bare, new PublicVersion(people(report))::mask);
    }

    /** Everyone named in a field that is for a person; the longest first. */
    private static List<String> people(Report report) {
        Stream<String> fields =
                Stream.of(
                                Stream.of(
                                        report.project().leader(),
                                        report.evaluation().writer(),
                                        report.evaluation().leader()),
                                report.evaluation().team().stream().map(TeamMember::name),
                                report.recommendations().stream().map(Recommendation::owner),
                                report.ledger().stream().map(LedgerEntry::payee))
                        .flatMap(all -> all);
        return fields.flatMap(field -> Stream.of(field.split("[、，,；;/\\s]+")))
                .filter(PublicVersion::isPerson)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static boolean isPerson(String words) {
        return PERSON.matcher(words).matches() && !OFFICE.matcher(words).matches();
    }

    private String mask(String text) {
        String masked = IDENTITY.matcher(text).replaceAll("$1************");
        masked = BANK_CARD.matcher(masked).replaceAll("************$1");
        masked = MOBILE.matcher(masked).replaceAll("$1****$2");
        masked = LANDLINE.matcher(masked).replaceAll("$1-*******");
        masked = MAIL.matcher(masked).replaceAll("******");
        for (String name : names) {
            masked = masked.replace(name, name.charAt(0) + "某".repeat(name.length() - 1));
        }
        return masked;
    }
}
