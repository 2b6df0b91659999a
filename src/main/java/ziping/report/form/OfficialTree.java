package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.indicator.IndicatorTree;
import ziping.indicator.IndicatorTree.Branch;
import ziping.indicator.IndicatorTree.Twig;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The indicators in the order of the official form (财预〔2020〕10号 附件1; 成本指标 as a class of its own
 * first, as in 财预〔2021〕101号). Classes the form does not know follow in the clerk's order. A twig
 * without indicators stands for the blank row of an unused second-level class.
 */
final class OfficialTree {

    private static final OfficialClass COST =
            new OfficialClass("成本指标", "成本", List.of("经济成本指标", "社会成本指标", "生态环境成本指标"));
    private static final OfficialClass OUTPUT =
            new OfficialClass("产出指标", "产出", List.of("数量指标", "质量指标", "时效指标", "成本指标"));
    private static final OfficialClass BENEFIT =
            new OfficialClass("效益指标", "效益", List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"));
    private static final OfficialClass SATISFACTION =
            new OfficialClass("满意度指标", "满意度", List.of("服务对象满意度指标"));
    private static final List<OfficialClass> ORDER = List.of(COST, OUTPUT, BENEFIT, SATISFACTION);

    private OfficialTree() {}

    /**
     * A first-level class of the form.
     *
     * @param stem what its name begins with, so that 产出指标（50分） is known too
     */
    private record OfficialClass(String name, String stem, List<String> twigs) {

        boolean is(String level1) {
            return level1.startsWith(stem);
        }

        int rankOf(String level2) {
            return rank(twigs, twig -> level2.contains(stemOf(twig)));
        }

        private String stemOf(String twig) {
            return this == SATISFACTION ? stem : twig.replace("指标", "");
        }
    }

    /** Orders the indicators, with blank rows for unused classes where the form keeps them. */
    static List<Branch> of(List<Indicator> indicators, boolean blankClasses) {
        List<Branch> branches = new ArrayList<>(IndicatorTree.of(indicators).branches());
        boolean costClass = branches.stream().anyMatch(b -> official(b) == COST);
        if (blankClasses) {
            ORDER.stream()
                    .filter(o -> o != COST && branches.stream().noneMatch(b -> official(b) == o))
                    .forEach(o -> branches.add(new Branch(o.name(), List.of())));
        }
        return branches.stream()
                .sorted(Comparator.comparing(OfficialTree::rankOf))
                .map(b -> ordered(b, blankClasses, costClass))
                .toList();
    }

    private static Branch ordered(Branch branch, boolean blankClasses, boolean costClass) {
        OfficialClass official = official(branch);
        if (official == null) {
            return branch;
        }
        List<Twig> twigs = new ArrayList<>(branch.twigs());
        if (blankClasses) {
            official.twigs().stream()
                    .filter(name -> !(costClass && official == OUTPUT && name.equals(COST.name())))
                    .filter(name -> lacks(official, twigs, name))
                    .toList()
                    .forEach(name -> twigs.add(new Twig(name, List.of())));
        }
        twigs.sort(Comparator.comparing(t -> official.rankOf(t.level2())));
        return new Branch(branch.level1(), List.copyOf(twigs));
    }

    private static boolean lacks(OfficialClass official, List<Twig> twigs, String name) {
        int rank = official.rankOf(name);
        return twigs.stream().noneMatch(t -> official.rankOf(t.level2()) == rank);
    }

    private static int rankOf(Branch branch) {
        return rank(ORDER, o -> o.is(branch.level1()));
    }

    private static OfficialClass official(Branch branch) {
        int rank = rankOf(branch);
        return rank < ORDER.size() ? ORDER.get(rank) : null;
    }

    /** The place of the first match; the size of the list where there is none. */
    private static <T> int rank(List<T> official, Function<T, Boolean> matches) {
        int rank = 0;
        while (rank < official.size() && !matches.apply(official.get(rank))) {
            rank++;
        }
        return rank;
    }
}
