package org.bayan.routing.rule;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.language.FoldKey;

/** One condition of a rule. */
public sealed interface RoutingCondition {
    boolean holds(RoutingFacts facts, IssuerNames names);

    /**
     * The statement lies in one of these folders, or somewhere below it.
     *
     * @param folders each the path from Company Home, with a slash before it, or the mere name of a folder
     * @param line of the file, from 1
     */
    record InFolder(List<String> folders, int line) implements RoutingCondition {
        private static final String SLASH = "/";

        public InFolder {
            folders = List.copyOf(folders);
        }

        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return folders.stream()
                    .anyMatch(folder -> folder.startsWith(SLASH)
                            ? isBelow(facts.folders(), segments(folder))
                            : facts.folders().stream().anyMatch(name -> isSame(name, folder)));
        }

        /** The names on a path. */
        public static List<String> segments(String path) {
            return List.of(path.split(SLASH)).stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        private static boolean isBelow(List<String> folders, List<String> path) {
            if (path.size() > folders.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!isSame(folders.get(i), path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** As ACS tells names in a folder apart: without regard to capitals. */
        private static boolean isSame(String one, String other) {
            return composed(one).equalsIgnoreCase(composed(other));
        }

        private static String composed(String name) {
            return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        }
    }

    /** It is of one of these types. */
    record OfType(Set<String> types) implements RoutingCondition {
        public OfType {
            types = Set.copyOf(types);
        }

        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return !Collections.disjoint(types, facts.types());
        }
    }

    /**
     * One of these issued it.
     *
     * @param issuers names in any script and spelling, or ids of authority records
     */
    record IssuedBy(List<String> issuers) implements RoutingCondition {
        public IssuedBy {
            issuers = List.copyOf(issuers);
        }

        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            Set<String> ids = new HashSet<>(facts.issuerIds());
            facts.issuerName().map(names::idsOf).ifPresent(ids::addAll);
            return issuers.stream()
                    .anyMatch(issuer -> ids.contains(issuer)
                            || facts.issuerName()
                                    .filter(name -> isSame(name, issuer))
                                    .isPresent()
                            || !Collections.disjoint(names.idsOf(issuer), ids));
        }

        private static boolean isSame(String one, String other) {
            return key(one).equals(key(other));
        }

        private static String key(String name) {
            return FoldKey.of(name).strip().replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    /**
     * It is in one of these languages.
     *
     * @param languages BCP 47 tags; {@code ar} is also {@code ar-SY}
     */
    record InLanguage(Set<String> languages) implements RoutingCondition {
        public InLanguage {
            languages = Set.copyOf(languages);
        }

        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return facts.languages().stream()
                    .anyMatch(tag -> languages.stream()
                            .anyMatch(wanted -> tag.equalsIgnoreCase(wanted)
                                    || tag.regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1)));
        }
    }

    /**
     * Its lowest score is low, or is not. Of a statement without a score nothing can be said.
     *
     * @param bound 0 to 1
     * @param below whether the score must be less than the bound, or else at least the bound
     */
    record Score(double bound, boolean below) implements RoutingCondition {
        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return facts.lowestScore().isPresent()
                    && below == (facts.lowestScore().getAsDouble() < bound);
        }
    }

    /** It has a conflict, or none. */
    record InConflict(boolean any) implements RoutingCondition {
        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return any != facts.conflicts().isEmpty();
        }
    }

    /** One of these fields is in conflict. */
    record ConflictIn(Set<String> fields) implements RoutingCondition {
        public ConflictIn {
            fields = Set.copyOf(fields);
        }

        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return !Collections.disjoint(fields, facts.conflicts());
        }
    }

    /** An essential field is empty, or none is. */
    record Incomplete(boolean any) implements RoutingCondition {
        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return any != facts.missing().isEmpty();
        }
    }

    /** One of these fields is empty. */
    record Missing(Set<String> fields) implements RoutingCondition {
        public Missing {
            fields = Set.copyOf(fields);
        }

        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return !Collections.disjoint(fields, facts.missing());
        }
    }

    /**
     * So many links wait for a decision.
     *
     * @param least 0 or more
     * @param most at least {@code least}
     */
    record Suggestions(int least, int most) implements RoutingCondition {
        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return facts.openSuggestions() >= least && facts.openSuggestions() <= most;
        }
    }

    /** Its reading ended in one of these ways. */
    record InState(Set<RoutingFacts.State> states) implements RoutingCondition {
        public InState {
            states = Set.copyOf(states);
        }

        @Override
        public boolean holds(RoutingFacts facts, IssuerNames names) {
            return states.contains(facts.state());
        }
    }
}
