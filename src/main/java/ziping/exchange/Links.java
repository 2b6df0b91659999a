package ziping.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of a document: none may repeat in its list, and what refers to nothing is remarked. */
final class Links {

    private static final List<Link> LINKS =
            List.of(
                    new Link("ledger", "item", "spendingItems", "支出细项"),
                    new Link("surveys", "indicator", "indicators", "指标"),
                    new Link("evidence", "indicators", "indicators", "指标"),
                    new Link("issues", "indicator", "indicators", "指标"),
                    new Link("recommendations", "issues", "issues", "问题"));

    private Links() {}

    private record Link(String list, String member, String target, String label) {}

    /** Checks a document that has been read without fault. */
    static void check(Found document) {
        document.members().byName().keySet().forEach(list -> refuseRepeats(document, list));
        for (Link link : LINKS) {
            Set<String> known = ids(document, link.target());
            for (Found holder : elements(document, link.list())) {
                references(holder, link.member()).stream()
                        .filter(reference -> !known.contains(word(reference)))
                        .forEach(
                                reference ->
                                        reference.remark(
                                                "没有编号为“%s”的%s，请核对。"
                                                        .formatted(word(reference), link.label())));
            }
        }
    }

    private static void refuseRepeats(Found document, String list) {
        Set<String> seen = new HashSet<>();
        for (Found element : elements(document, list)) {
            for (Found id : references(element, "id")) {
                if (!seen.add(word(id))) {
                    throw id.wrong("编号“" + word(id) + "”与前面的重复，请改成不同的编号。");
                }
            }
        }
    }

    private static Set<String> ids(Found document, String list) {
        Set<String> ids = new HashSet<>();
        elements(document, list)
                .forEach(e -> references(e, "id").forEach(reference -> ids.add(word(reference))));
        return ids;
    }

    /** The words under a member, whether it is one word or a list of them. */
    private static List<Found> references(Found holder, String name) {
        JsonValue value =
                holder.value() instanceof JsonValue.Members members
                        ? members.byName().get(name)
                        : null;
        if (value == null) {
            return List.of();
        }
        Found member = holder.member(name, name, value);
        List<Found> all =
                value instanceof JsonValue.Elements ? elements(holder, name) : List.of(member);
        return all.stream().filter(f -> f.value() instanceof JsonValue.Words).toList();
    }

    private static List<Found> elements(Found holder, String name) {
        JsonValue value = holder.members().byName().get(name);
        if (!(value instanceof JsonValue.Elements(int ignored, List<JsonValue> values))) {
            return List.of();
        }
        Found list = holder.member(name, name, value);
        List<Found> elements = new ArrayList<>();
        values.forEach(each -> elements.add(list.element(elements.size(), each)));
        return elements;
    }

    private static String word(Found found) {
        return ((JsonValue.Words) found.value()).text();
    }
}
