package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.value.CodeForm;

/** Proposes the number by which a document names itself, and codes that stand on a line of their own. */
final class NumberFields implements FieldReader {
    private static final double NUMBER = 0.94;
    private static final double CODE = 0.92;
    private static final double CODE_BELOW = 0.85;

    private final NumberedType numbered;

    NumberFields(NumberedType numbered) {
        this.numbered = numbered;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.PARAGRAPH)) {
                break;
            }
            number(view, line, candidates);
            code(view, line, CODE, candidates);
        }
        view.tail().forEach(line -> code(view, line, CODE_BELOW, candidates));
        return candidates;
    }

    private void number(DocumentView view, RoledLine line, List<FieldCandidate> candidates) {
        if (line.is(LineRole.NUMBERED)) {
            numbered.read(view.of(line))
                    .map(c -> c.shifted(line.span().start()))
                    .ifPresent(n -> candidates.add(
                            Candidates.code(view, Field.DOCUMENT_NUMBER, n.code(), n.span(), "head.number", NUMBER)));
        }
    }

    private void code(DocumentView view, RoledLine line, double score, List<FieldCandidate> candidates) {
        if (line.is(LineRole.CODE)) {
            Span span = line.span();
            CodeForm.of(view.of(span))
                    .ifPresent(code -> candidates.add(
                            Candidates.code(view, Field.REFERENCE_CODE, code, span, "line.code", score)));
        }
    }
}
