package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.vocabulary.Phrases;

/**
 * Proposes the law that a decision or a monarch's preamble puts into force below: «صدر القانون الآتي: / رقم (8) لسنة 2021 / قانون
 * الناجيات الإيزيديات», «نصادق على القانون الآتي ... / قانون رقم (15) لسنة 2019 / قانون معدل ...».
 */
final class EnactedLaws implements FieldReader {
    private static final double TITLE = 0.91;
    private static final double NUMBER = 0.95;
    private static final double TYPE = 0.96;
    private static final String LAW = "law";

    private final Phrases formulas;
    private final Phrases types;
    private final NumberedType numbered;
    private final NumberLine numberLine;
    private final TitleSpans spans;

    EnactedLaws(Phrases formulas, Phrases types, NumberedType numbered, NumberLine numberLine, TitleSpans spans) {
        this.formulas = formulas;
        this.types = types;
        this.numbered = numbered;
        this.numberLine = numberLine;
        this.spans = spans;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        List<RoledLine> head = view.head();
        for (int i = 0; i + 1 < head.size() && candidates.isEmpty(); i++) {
            if (enacts(view.of(head.get(i)))) {
                law(view, i + 1, candidates);
            }
        }
        return candidates;
    }

    private boolean enacts(String line) {
        return line.endsWith(":") && formulas.any(line, m -> m.term().code().equals(LAW));
    }

    private void law(DocumentView view, int from, List<FieldCandidate> candidates) {
        RoledLine first = view.head().get(from);
        String text = view.of(first);
        Optional<Coded> number = numbered.read(text)
                .or(() -> numberLine.read(text, first.span().start(), first.dates()))
                .map(c -> c.shifted(first.span().start()));
        boolean bare = number.isPresent() && isBare(view, first, number.get());
        RoledLine named = bare && from + 1 < view.head().size() ? view.head().get(from + 1) : first;
        if (types.atStart(view.of(named))
                .filter(t -> t.term().code().equals(LAW))
                .isEmpty()) {
            return;
        }
        number.ifPresent(n -> candidates.add(
                Candidates.code(view, Field.DOCUMENT_NUMBER, n.code(), n.span(), "head.enacted", NUMBER)));
        Span title = Trim.value(view.source().text(), spans.from(view, named));
        candidates.add(Candidates.text(view, Field.TITLE, title, "head.enacted", TITLE));
        candidates.add(Candidates.code(view, Field.DOCUMENT_TYPES, LAW, named.span(), "head.banner.enacted", TYPE));
    }

    /** Whether no more than a year stands behind the number. */
    private static boolean isBare(DocumentView view, RoledLine line, Coded number) {
        String rest = view.of(new Span(number.span().end(), line.span().end()));
        return rest.chars().filter(Character::isLetter).count() <= "لسنة".length();
    }
}
