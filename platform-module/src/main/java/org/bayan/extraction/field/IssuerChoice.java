package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;
import org.bayan.language.FoldKey;

/**
 * The issuer among all that a document names in its letterhead, title, text and signature: a body that a letterhead names
 * above or beside another is taken where the text or the signature says that it is the one who speaks.
 */
final class IssuerChoice implements Choice {
    private static final String LEVEL = "head.level";
    private static final String LETTERHEAD = "head.letterhead";
    private static final String ORGAN = "title.organ";
    private static final double FULLER = 0.01;

    private static final double SUPPORTED = 0.085;

    private final Choice best;

    IssuerChoice(Choice best) {
        this.best = best;
    }

    @Override
    public FieldDecision choose(Field field, List<FieldCandidate> candidates) {
        List<FieldCandidate> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingDouble((FieldCandidate c) -> c.score() + support(c, candidates))
                .reversed());
        return best.choose(field, ranked);
    }

    private static double support(FieldCandidate candidate, List<FieldCandidate> all) {
        if (candidate.rule().equals(ORGAN) && all.stream().anyMatch(o -> isShortened(candidate, o))) {
            return FULLER;
        }
        if (!candidate.rule().equals(LEVEL)) {
            return 0;
        }
        String key = FoldKey.of(candidate.value());
        return all.stream()
                        .anyMatch(o -> isElsewhere(o) && FoldKey.of(o.value()).equals(key))
                ? SUPPORTED
                : 0;
    }

    /** «القيادة القومية لحزب ...» in the title, where the letterhead names the party. */
    private static boolean isShortened(FieldCandidate full, FieldCandidate head) {
        return head.rule().equals(LETTERHEAD) && FullerName.is(full.value(), head.value());
    }

    private static boolean isElsewhere(FieldCandidate other) {
        return other.rule().startsWith("text.")
                || other.rule().startsWith("tail.")
                || other.rule().startsWith("title.");
    }
}
