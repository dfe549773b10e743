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
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Proposes document types by banners, by the beginning of titles, and by the formulas and form of the text. */
final class TypeFields implements FieldReader {
    private static final double BANNER = 0.95;
    private static final double TITLE = 0.93;
    private static final double TITLE_END = 0.85;
    private static final double FORMULA = 0.85;
    private static final double ADDRESSED = 0.65;
    private static final int LONGEST_ADDRESS = 60;
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

    private static final double RELEASE = 0.88;
    private static final String PRESS_RELEASE = "pressRelease";
    private static final String COMMUNIQUE = "communique";
    private static final double LETTER = 0.7;
    /** An audience is addressed in communiqués and letters too. */
    private static final double ADDRESS = 0.6;
    /** A block of more labels is the archive's own description. */
    private static final int LABELS_OF_A_LETTER = 6;
    /** Characters of the beginning in which formulas are looked for: they close the preamble. */
    private static final int PREAMBLE = 6000;

    private final TypeWords types;
    private final Phrases formulas;
    private final Phrases closings;

    TypeFields(Vocabulary vocabulary, TypeWords types) {
        this.types = types;
        this.formulas = vocabulary.phrases(TermFamily.FORMULA);
        this.closings = vocabulary.phrases(TermFamily.CLOSING);
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        boolean salutation = false;
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.PARAGRAPH) && !line.line().isHeading()) {
                break;
            }
            salutation |= line.is(LineRole.SALUTATION);
            byName(view, line, candidates);
        }
        byLabelledTitle(view, candidates);
        byRelease(view, candidates);
        byFormula(view, candidates);
        if (salutation) {
            byClosing(view, candidates);
        }
        byForm(view, salutation, candidates);
        return candidates;
    }

    private void byName(DocumentView view, RoledLine line, List<FieldCandidate> candidates) {
        switch (line.role()) {
            case BANNER, NUMBERED -> add(view, line, "head.banner", BANNER, candidates);
            case OTHER, PARAGRAPH -> {
                add(view, line, "head.title", TITLE, candidates);
                Optional<Coded> end = line.is(LineRole.OTHER)
                        ? types.atEnd(view.of(line)).or(() -> types.beforeMatter(view.of(line)))
                        : Optional.empty();
                end.map(c -> c.shifted(line.span().start()))
                        .ifPresent(c -> candidates.add(Candidates.code(
                                view, Field.DOCUMENT_TYPES, c.code(), c.span(), "tail.title", TITLE_END)));
            }
            case DATE ->
                types.afterDash(view.of(line))
                        .map(c -> c.shifted(line.span().start()))
                        .ifPresent(c -> candidates.add(Candidates.code(
                                view, Field.DOCUMENT_TYPES, c.code(), c.span(), "tail.title", TITLE_END)));
            default -> {}
        }
    }

    /** "For immediate release": what a title calls a statement is released to the press; a speech stays a speech. */
    private void byRelease(DocumentView view, List<FieldCandidate> candidates) {
        boolean other = candidates.stream().anyMatch(c -> !c.value().equals(COMMUNIQUE));
        for (RoledLine line : view.head()) {
            if (!other && line.is(LineRole.FURNITURE) && isRelease(view.of(line))) {
                candidates.add(Candidates.code(
                        view, Field.DOCUMENT_TYPES, PRESS_RELEASE, line.span(), "head.banner.release", RELEASE));
            }
        }
    }

    private boolean isRelease(String text) {
        return formulas.atStart(text)
                .filter(m -> m.term().code().equals(PRESS_RELEASE))
                .isPresent();
    }

    private void byLabelledTitle(DocumentView view, List<FieldCandidate> candidates) {
        view.blocks().stream()
                .flatMap(b -> b.values().stream())
                .filter(v -> v.kind() == LabelKind.TITLE || v.kind() == LabelKind.SUBJECT)
                .filter(v -> !v.pieces().isEmpty())
                .forEach(v -> types.atStart(view.of(v.span()))
                        .or(() -> types.beforeMatter(view.of(v.span())))
                        .map(c -> c.shifted(v.span().start()))
                        .ifPresent(c -> candidates.add(
                                Candidates.code(view, Field.DOCUMENT_TYPES, c.code(), c.span(), "head.title", TITLE))));
    }

    private void add(DocumentView view, RoledLine line, String rule, double score, List<FieldCandidate> candidates) {
        String text = view.of(line);
        types.atStart(text)
                .or(() -> line.is(LineRole.NUMBERED)
                        ? types.anywhere(text).stream().findFirst()
                        : Optional.empty())
                .map(c -> c.shifted(line.span().start()))
                .ifPresent(c ->
                        candidates.add(Candidates.code(view, Field.DOCUMENT_TYPES, c.code(), c.span(), rule, score)));
    }

    private void byFormula(DocumentView view, List<FieldCandidate> candidates) {
        String text = view.source().text();
        String preamble = text.substring(0, Math.min(text.length(), PREAMBLE));
        for (PhraseMatch formula : formulas.words(preamble)) {
            Span span = new Span(formula.start(), formula.end());
            String type = formula.term().code();
            boolean address = type.equals("speech");
            candidates.add(Candidates.code(
                    view,
                    Field.DOCUMENT_TYPES,
                    type,
                    span,
                    address ? "text.address" : "text.formula",
                    address ? ADDRESS : FORMULA));
            if (!address) {
                return;
            }
        }
    }

    /** A registry number, a date and an addressee, or a subject and an addressee, make a letter. */
    private void byForm(DocumentView view, boolean salutation, List<FieldCandidate> candidates) {
        List<LabelledValue> labels = view.blocks().stream()
                .filter(b -> b.values().size() <= LABELS_OF_A_LETTER)
                .flatMap(b -> b.values().stream())
                .toList();
        boolean subject = labels.stream().anyMatch(v -> v.kind() == LabelKind.SUBJECT);
        boolean registered = labels.stream().anyMatch(v -> v.kind() == LabelKind.CODE)
                && labels.stream().anyMatch(v -> v.kind() == LabelKind.DATE);
        boolean sent = labels.stream().anyMatch(v -> v.kind() == LabelKind.RECIPIENT)
                && labels.stream().anyMatch(v -> v.kind() == LabelKind.ISSUER);
        boolean addressed = salutation || labels.stream().anyMatch(v -> v.kind() == LabelKind.RECIPIENT);
        boolean closed = subject
                && view.lines().stream()
                        .anyMatch(l -> closings.atStart(view.of(l)).isPresent());
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
