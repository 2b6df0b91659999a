package ziping.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every colour of text stands out from what it stands on by at least 4.5 to 1 (WCAG 2.1 AA), in
 * both looks, and whatever shows the mouse also shows the focus.
 */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern NAMED =
            Pattern.compile("(-(?:color|ziping)-[\\w-]+):\\s*([^;]+);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TEXT = Pattern.compile("-fx-text-fill:\\s*([^;]+);");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color:\\s*([^;]+);");
    private static final Pattern PSEUDO = Pattern.compile(":[\\w-]+$");

    /** Pages lie on the first; head, navigation, drawers and cards of facts on the second. */
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle");

    /** Lines of the printed page; the outline beside it leads to the same places by key. */
    private static final String BY_OUTLINE = ".leads:hover";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textStandsOutFromItsGround(boolean dark) throws IOException {
        Map<String, String> names = names(dark);
        Map<String, String> rules = rules();
        List<String> faint = new ArrayList<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            Matcher text = TEXT.matcher(rule.getValue());
            if (text.find()) {
                for (String ground : grounds(rule.getKey(), rules)) {
                    double contrast = contrast(text.group(1).strip(), ground, names);
                    if (contrast < LEAST) {
                        faint.add("%s on %s: %.2f".formatted(rule.getKey(), ground, contrast));
                    }
                }
            }
        }
        assertThat(faint).isEmpty();
    }

    @Test
    void whatShowsTheMouseShowsTheFocus() throws IOException {
        Map<String, String> rules = rules();
        List<String> mouseOnly =
                rules.keySet().stream()
                        .filter(selector -> selector.endsWith(":hover"))
                        .filter(selector -> !selector.contains("-cell"))
                        .filter(selector -> !selector.equals(BY_OUTLINE))
                        .map(selector -> selector.replace(":hover", ":focused"))
                        .filter(selector -> !rules.containsKey(selector))
                        .toList();
        assertThat(mouseOnly).isEmpty();
    }

    private static Map<String, String> names(boolean dark) throws IOException {
        String sheet =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        Map<String, String> names = new HashMap<>();
        try (InputStream in = PrimerLight.class.getResourceAsStream(sheet)) {
            putNames(new String(in.readAllBytes(), StandardCharsets.UTF_8), names);
        }
        for (Path own : StylesheetsTest.sheets()) {
            putNames(Files.readString(own), names);
        }
        return names;
    }

    /** The first meaning counts: later ones are for single controls. */
    private static void putNames(String sheet, Map<String, String> names) {
        Matcher named = NAMED.matcher(sheet);
        while (named.find()) {
            names.putIfAbsent(named.group(1), named.group(2).strip());
        }
    }

    /** What each selector of our stylesheets sets. */
    private static Map<String, String> rules() throws IOException {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Path own : StylesheetsTest.sheets()) {
            String sheet = Files.readString(own).replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher rule = RULE.matcher(sheet);
            while (rule.find()) {
                for (String selector : rule.group(1).split(",")) {
                    rules.merge(selector.strip(), rule.group(2), String::concat);
                }
            }
        }
        return rules;
    }

    /** The ground a rule sets itself, or the nearest rule around it does; else those of pages. */
    private static List<String> grounds(String selector, Map<String, String> rules) {
        for (String at = selector; !at.isEmpty(); at = outer(at)) {
            Optional<String> ground = ground(rules.getOrDefault(at, ""));
            if (ground.isPresent()) {
                return List.of(ground.get());
            }
        }
        return GROUNDS;
    }

    private static String outer(String selector) {
        Matcher pseudo = PSEUDO.matcher(selector);
        if (pseudo.find()) {
            return selector.substring(0, pseudo.start());
        }
        int cut = Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('.'));
        return cut <= 0 ? "" : selector.substring(0, cut).replaceAll("[\\s>]+$", "");
    }

    /** The uppermost layer of a background, if it hides what is below. */
    private static Optional<String> ground(String body) {
        Matcher ground = GROUND.matcher(body);
        String found = "";
        while (ground.find()) {
            String[] layers = ground.group(1).split(",(?![^(]*\\))");
            found = layers[layers.length - 1].strip();
        }
        boolean plain = !found.isEmpty() && !found.equals("transparent") && !found.contains("grad");
        return plain ? Optional.of(found) : Optional.empty();
    }

    private static double contrast(String text, String ground, Map<String, String> names) {
        Color page = colour("-color-bg-default", names);
        Color below = over(colour(ground, names), page);
        Color above = over(colour(text, names), below);
        double a = luminance(above);
        double b = luminance(below);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Color colour(String name, Map<String, String> names) {
        String value = name;
        while (names.containsKey(value)) {
            value = names.get(value);
        }
        return Color.web(value);
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(
                Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
