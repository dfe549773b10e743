package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.label.LabelKind;
import org.bayan.extraction.label.LabelledValue;
import org.bayan.extraction.vocabulary.Phrases;

/** Tells letters by their form: registry number and addressee, salutation and closing; most do not call themselves letters. */
final class LetterFields implements FieldReader {
    private static final double LETTER = 0.7;
    private static final double ADDRESSED = 0.65;
    private static final int LONGEST_ADDRESS = 60;
    /** A block of more labels is the archive's own description. */
    private static final int LABELS_OF_A_LETTER = 6;

    /** What stands above the first words of a text. */
    private static final Set<LineRole> HEADER = EnumSet.of(
            LineRole.LABELLED,
            LineRole.FURNITURE,
            LineRole.STATE,
            LineRole.BODY,
            LineRole.ORGAN,
            LineRole.BODY_PART,
            LineRole.DATE,
            LineRole.CODE);

    private final Phrases closings;

    LetterFields(Phrases closings) {
        this.closings = closings;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        boolean salutation = hasSalutation(view);
        if (salutation) {
            byClosing(view, candidates);
        }
        byForm(view, salutation, candidates);
        return candidates;
    }

    private static boolean hasSalutation(DocumentView view) {
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.SALUTATION)) {
                return true;
            }
            if (line.is(LineRole.PARAGRAPH) && !line.line().isHeading()) {
                return false;
            }
        }
        return false;
    }

    private static boolean has(List<LabelledValue> labels, LabelKind kind) {
        for (LabelledValue label : labels) {
            if (label.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** A registry number, a date and an addressee, or a subject and an addressee, make a letter. */
    private void byForm(DocumentView view, boolean salutation, List<FieldCandidate> candidates) {
        List<LabelledValue> labels = view.blocks().stream()
                .filter(b -> b.values().size() <= LABELS_OF_A_LETTER)
                .flatMap(b -> b.values().stream())
                .toList();
        boolean subject = has(labels, LabelKind.SUBJECT);
        boolean registered = has(labels, LabelKind.CODE) && has(labels, LabelKind.DATE);
        boolean sent = has(labels, LabelKind.RECIPIENT) && has(labels, LabelKind.ISSUER);
        boolean addressed = salutation || has(labels, LabelKind.RECIPIENT);
        boolean closed = subject
                && view.lines().stream()
                        .anyMatch(l -> closings.atStart(view.of(l)).isPresent());
        boolean numbered = subject && has(labels, LabelKind.CODE);
        if (numbered && !addressed && !closed && !sent) {
            Span span = labels.get(0).label();
            candidates.add(Candidates.code(view, Field.DOCUMENT_TYPES, "letter", span, "text.form", ADDRESSED));
            return;
        }
        if (!sent && (!addressed && !closed || !subject && !registered)) {
            addressed(view)
                    .ifPresent(l -> candidates.add(
                            Candidates.code(view, Field.DOCUMENT_TYPES, "letter", l.span(), "text.form", ADDRESSED)));
        }
        if (addressed && (subject || registered) || closed || sent) {
            Span span = labels.get(0).label();
            candidates.add(Candidates.code(view, Field.DOCUMENT_TYPES, "letter", span, "text.form", LETTER));
        }
    }

    /** A person who is addressed where others have their title, and someone who signs below. */
    private static Optional<RoledLine> addressed(DocumentView view) {
        Optional<RoledLine> first = view.head().stream()
                .filter(l -> !HEADER.contains(l.role()))
                .findFirst()
                .filter(l -> l.is(LineRole.SALUTATION) && l.line().length() <= LONGEST_ADDRESS);
        List<RoledLine> lines = view.lines();
        boolean signed = false;
        for (int i = lines.size() - 1; i >= 0 && !lines.get(i).is(LineRole.PARAGRAPH); i--) {
            signed |= lines.get(i).is(LineRole.OFFICE) || lines.get(i).is(LineRole.BODY);
        }
        return signed ? first : Optional.empty();
    }

    private void byClosing(DocumentView view, List<FieldCandidate> candidates) {
        for (RoledLine line : view.lines()) {
            closings.atStart(view.of(line))
                    .map(m -> new Span(
                            line.span().start() + m.start(), line.span().start() + m.end()))
                    .ifPresent(span -> candidates.add(
                            Candidates.code(view, Field.DOCUMENT_TYPES, "letter", span, "text.closing", LETTER)));
        }
    }
}
