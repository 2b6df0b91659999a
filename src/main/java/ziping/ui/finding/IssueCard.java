package ziping.ui.finding;

import javafx.beans.property.SimpleObjectProperty;

import ziping.finding.Issue;
import ziping.finding.IssueCategory;
import ziping.finding.IssueOrigin;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.ui.control.CellKinds;
import ziping.ui.control.FormPane;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.value.MoneyUnit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One problem that was found. */
final class IssueCard extends FindingCard {

    private static final Messages WORDS = Messages.of(IssueCard.class);

    private final OpenReport report;
    private final FormPane form;

    /**
     * Makes the card.
     *
     * @param answer makes a measure against this issue
     * @param remove deletes it
     */
    IssueCard(OpenReport report, Issue issue, Consumer<String> answer, Consumer<String> remove) {
        super(issue.id());
        this.report = report;
        IssueFields fields = new IssueFields(issue.id());
        form =
                new FormPane(FindingPage.ID, report, WORDS)
                        .plain()
                        .area(fields.description(), 2)
                        .area(fields.cause(), 2)
                        .choice(
                                fields.category(),
                                r -> List.of(IssueCategory.values()),
                                IssueCategory::label)
                        .choice(
                                fields.origin(),
                                r -> List.of(IssueOrigin.values()),
                                IssueOrigin::label)
                        .value(
                                fields.amount(),
                                CellKinds.amount(new SimpleObjectProperty<>(MoneyUnit.YUAN)))
                        .choice(fields.indicator(), IssueCard::indicators, this::indicatorName)
                        .choice(
                                fields.fromLastYear(),
                                r -> List.of(false, true),
                                yes -> WORDS.get(yes ? "yes" : "no"));
        action("answer", WORDS.get("issue.answer"), () -> answer.accept(id()));
        action("remove", WORDS.get("delete"), () -> remove.accept(id()));
        add(form.node());
    }

    @Override
    FormPane form() {
        return form;
    }

    @Override
    void show(Report now) {
        List<String> ids = now.issues().stream().map(Issue::id).toList();
        int number = ids.indexOf(id()) + 1;
        boolean answered =
                now.recommendations().stream().anyMatch(r -> r.issueIds().contains(id()));
        head(
                WORDS.get("issue.number", number),
                now.issues().get(number - 1).fromLastYear() ? WORDS.get("issue.fromLastYear") : "",
                answered ? "" : WORDS.get("issue.unanswered"));
    }

    private static List<String> indicators(Report report) {
        List<String> ids = new ArrayList<>(List.of(""));
        report.indicators().forEach(i -> ids.add(i.id()));
        return ids;
    }

    private String indicatorName(String indicator) {
        return report.get().indicators().stream()
                .filter(i -> i.id().equals(indicator))
                .map(Indicator::name)
                .findFirst()
                .orElse(WORDS.get("issue.indicator.none"));
    }
}
