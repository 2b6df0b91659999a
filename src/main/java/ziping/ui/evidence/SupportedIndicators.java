package ziping.ui.evidence;

import ziping.indicator.Indicator;
import ziping.ui.control.CellKind;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.value.InvalidValueException;
import ziping.value.Understood;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Which indicators a file supports, typed as their numbers in the indicator table: {@code 1、3}. */
record SupportedIndicators(OpenReport report) implements CellKind<List<String>> {

    private static final Messages WORDS = Messages.of(SupportedIndicators.class);
    private static final String SEPARATOR = "、";

    @Override
    public String show(List<String> ids) {
        List<Indicator> indicators = report.get().indicators();
        return ids.stream()
                .flatMap(id -> indicators.stream().filter(i -> i.id().equals(id)))
                .map(i -> WORDS.get("supports.one", indicators.indexOf(i) + 1, i.name()))
                .collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public String edit(List<String> ids) {
        List<String> all = all();
        return ids.stream()
                .filter(all::contains)
                .map(id -> String.valueOf(all.indexOf(id) + 1))
                .collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public Understood<List<String>> understand(String text) {
        return Understood.literally(
                Arrays.stream(text.split("[^0-9０-９]+"))
                        .filter(number -> !number.isEmpty())
                        .map(this::idOf)
                        .distinct()
                        .toList());
    }

    private String idOf(String number) {
        List<String> all = all();
        int index = number.length() > 4 ? 0 : Integer.parseInt(number);
        if (index < 1 || index > all.size()) {
            throw new InvalidValueException(WORDS.get("supports.unknown", number, all.size()));
        }
        return all.get(index - 1);
    }

    private List<String> all() {
        return report.get().indicators().stream().map(Indicator::id).toList();
    }
}
