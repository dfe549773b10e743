package org.bayan.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bayan.routing.rule.RoutingParser;
import org.bayan.routing.rule.RoutingProblem;
import org.bayan.routing.rule.RoutingProblems;
import org.bayan.routing.rule.RoutingRules;
import org.bayan.settings.SettingsReader;
import org.bayan.settings.SettingsRefused;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The rules as a settings file. Whom and what they name must be there when they are saved; once they are in force they stay so when a
 * group goes later.
 */
public class RoutingReader implements SettingsReader<RoutingRules> {
    private static final String KEY = "bayan.routing.";

    private final RoutingParser parser = new RoutingParser();
    private final RoutingTargets targets;

    public RoutingReader(RoutingTargets targets) {
        this.targets = targets;
    }

    @Override
    public RoutingRules standard() {
        return RoutingRules.NONE;
    }

    @Override
    public RoutingRules read(String text, String fileName, Locale language) throws SettingsRefused {
        try {
            return parser.parse(text);
        } catch (RoutingProblems e) {
            throw refused(e.problems(), fileName, language);
        }
    }

    @Override
    public RoutingRules check(String text, String fileName, Locale language) throws SettingsRefused {
        RoutingRules rules = read(text, fileName, language);
        List<RoutingProblem> problems = new ArrayList<>();
        rules.rules().forEach(rule -> problems.addAll(targets.missing(rule)));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(RoutingProblem::line));
            throw refused(problems, fileName, language);
        }
        return rules;
    }

    private static SettingsRefused refused(List<RoutingProblem> problems, String fileName, Locale language) {
        return new SettingsRefused(problems.stream()
                .map(problem -> sentence(problem, fileName, language))
                .toList());
    }

    private static String sentence(RoutingProblem problem, String fileName, Locale language) {
        String reason = I18NUtil.getMessage(
                KEY + problem.reason().name(), language, problem.arguments().toArray());
        String sentence = reason == null
                ? null
                : I18NUtil.getMessage(KEY + "line", language, fileName, Integer.toString(problem.line()), reason);
        return sentence == null ? fileName + ", " + problem.message() : sentence;
    }
}
