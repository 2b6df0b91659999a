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

    /** Family names common enough to tell a person from a firm in a field that may hold either. */
    private static final String FAMILY_NAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
                    + "范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安"
                    + "齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝路游辛"
                    + "靳管柴蒙鲍喻祁蒲房滕屈饶牟艾尤穆司卓吉缪简项芦麦褚娄窦戚岑景宫费卜冷晏席卫柏宗瞿桂佟臧闵苟邬卞姬师和仇栾隋刁";

    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern OFFICE =
            Pattern.compile(".*(科|室|局|处|部|办|所|站|队|院|校|厂|店|社|行|公司|中心|委员会|小组|专班|政府|领导|人员)");

    private final List<String> names;

    private PublicVersion(List<String> names) {
        this.names = names;
    }

    /** The report without personal data. */
    public static Report of(Report report) {
        Report bare =
                report.withProject(report.project().withPhone(""))
                        .withLedger(report.ledger().stream().map(PublicVersion::bare).toList())
                        .withSubmissions(List.of());
        return RecordTexts.map(bare, new PublicVersion(people(report))::mask);
    }

    /**
     * A payee is masked in its own field only: a firm taken for a person must not vanish elsewhere.
     */
    private static LedgerEntry bare(LedgerEntry entry) {
        return hasFamilyName(entry.payee()) ? entry.withPayee(masked(entry.payee())) : entry;
    }

    /** Everyone named in a field for a person; the longest name first. */
    private static List<String> people(Report report) {
        Stream<String> persons =
                Stream.concat(
                        Stream.of(
                                report.project().leader(),
                                report.evaluation().writer(),
                                report.evaluation().leader()),
                        report.evaluation().team().stream().map(TeamMember::name));
        Stream<String> owners = report.recommendations().stream().map(Recommendation::owner);
        return Stream.concat(
                        names(persons).filter(PublicVersion::isPerson),
                        names(owners).filter(PublicVersion::hasFamilyName))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> names(Stream<String> fields) {
        return fields.flatMap(field -> Stream.of(field.split("[、，,；;/\\s]+")));
    }

    private static boolean isPerson(String words) {
        return PERSON.matcher(words).matches() && !OFFICE.matcher(words).matches();
    }

    private static boolean hasFamilyName(String words) {
        return isPerson(words) && words.length() < 4 && FAMILY_NAMES.indexOf(words.charAt(0)) >= 0;
    }

    private static String masked(String name) {
        return name.charAt(0) + "某".repeat(name.length() - 1);
    }

    private String mask(String text) {
        String masked = IDENTITY.matcher(text).replaceAll("$1************");
        masked = BANK_CARD.matcher(masked).replaceAll("************$1");
        masked = MOBILE.matcher(masked).replaceAll("$1****$2");
        masked = LANDLINE.matcher(masked).replaceAll("$1-*******");
        masked = MAIL.matcher(masked).replaceAll("******");
        for (String name : names) {
            masked = masked.replace(name, masked(name));
        }
        return masked;
    }
}
