package org.bayan.routing.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.BidiControls;

/**
 * Reads rules. A text begins with {@value #VERSION}; a rule begins with its title in square brackets, and has a line for each
 * condition and each part of its outcome, {@code word: value}. A line that begins with # is a comment. Whatever is not understood
 * is told with its line; nothing is passed over.
 */
public final class RoutingParser {
    /** The first line of every text. */
    public static final String VERSION = "bayan-routing 1";

    static final int MOST_RULES = 1000;
    static final int LONGEST_LINE = 2000;
    private static final int LONGEST_TITLE = 200;
    /** The mark of bytes that are no UTF-8. */
    private static final char UNDECODABLE = '\uFFFD';

    private final ConditionReader conditionReader = new ConditionReader(Vocabulary.standard());

    /**
     * @throws RoutingProblems naming every line that has to be mended
     */
    public RoutingRules parse(String text) throws RoutingProblems {
        Run run = new Run();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            run.line(BidiControls.strip(lines[i]).strip(), i + 1);
        }
        return run.result();
    }

    /** One text being read. */
    private final class Run {
        private final List<RoutingProblem> problems = new ArrayList<>();
        private final List<RoutingRule> rules = new ArrayList<>();
        private final Map<String, Integer> titles = new LinkedHashMap<>();
        private boolean begun;
        private RuleDraft draft;

        void line(String line, int number) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            try {
                require(line);
                if (!begun) {
                    begin(line);
                } else if (line.startsWith("[")) {
                    open(line, number);
                } else {
                    add(line, number);
                }
            } catch (LineProblem problem) {
                problems.add(problem.on(number));
            }
        }

        private void require(String line) throws LineProblem {
            if (line.indexOf(UNDECODABLE) >= 0) {
                throw new LineProblem(RoutingProblem.Reason.ENCODING);
            }
            if (line.length() > LONGEST_LINE) {
                throw new LineProblem(RoutingProblem.Reason.TOO_LONG, LONGEST_LINE);
            }
        }

        private void begin(String line) throws LineProblem {
            begun = true;
            if (!line.equals(VERSION)) {
                throw new LineProblem(RoutingProblem.Reason.VERSION, VERSION, shortened(line));
            }
        }

        private void open(String line, int number) throws LineProblem {
            close();
            String title =
                    line.endsWith("]") ? line.substring(1, line.length() - 1).strip() : "";
            // The lines below a wrong title are its rule's all the same.
            draft = new RuleDraft(number, title, conditionReader);
            if (title.isEmpty() || title.length() > LONGEST_TITLE) {
                throw new LineProblem(RoutingProblem.Reason.TITLE, shortened(line));
            }
            Integer before = titles.putIfAbsent(title, number);
            if (before != null) {
                throw new LineProblem(RoutingProblem.Reason.TITLE_TWICE, title, before);
            }
            if (titles.size() == MOST_RULES + 1) {
                throw new LineProblem(RoutingProblem.Reason.TOO_MANY, MOST_RULES);
            }
        }

        private void add(String line, int number) throws LineProblem {
            if (draft == null) {
                throw new LineProblem(RoutingProblem.Reason.BEFORE_TITLE);
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new LineProblem(RoutingProblem.Reason.NO_KEY, RoutingWord.keys());
            }
            String key = line.substring(0, colon).strip();
            RoutingWord word = RoutingWord.key(key)
                    .orElseThrow(() -> new LineProblem(RoutingProblem.Reason.KEY, shortened(key), RoutingWord.keys()));
            draft.read(word, line.substring(colon + 1).strip(), number);
        }

        private void close() {
            Optional.ofNullable(draft).flatMap(d -> d.finished(problems)).ifPresent(rules::add);
        }

        RoutingRules result() throws RoutingProblems {
            close();
            if (!begun) {
                problems.add(RoutingProblem.of(1, RoutingProblem.Reason.EMPTY, VERSION));
            }
            if (!problems.isEmpty()) {
                throw new RoutingProblems(problems.stream()
                        .sorted(Comparator.comparingInt(RoutingProblem::line))
                        .toList());
            }
            return new RoutingRules(rules);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
