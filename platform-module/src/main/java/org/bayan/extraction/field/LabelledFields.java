package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.label.LabelKind;
import org.bayan.extraction.label.LabelledBlock;
import org.bayan.extraction.label.LabelledValue;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.LanguageNames;
import org.bayan.extraction.value.NameList;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.Phrases;

/** Reads what labels announce: {@code block.label} among other labels, {@code line.label} on a line of its own. */
final class LabelledFields implements FieldReader {
    private static final double BLOCK = 0.97;
    private static final double LINE = 0.95;
    /** A number without letters behind a label of numbers may be that of the document in its series. */
    private static final double BARE = 0.88;

    /** A title label beside a subject label is believed first. */
    private static final double BEHIND_TITLE = 0.005;
    /** The sender of a message is not always who speaks in it. */
    private static final double SENDER = 0.84;
    /** A speaker is a person: taken only where no body speaks. */
    private static final double SPEAKER = 0.6;

    private static final int LONGEST_TEXT = 400;

    private final LanguageNames languages;
    private final TypeWords types;
    private final NameList names;
    private final Phrases numbers;
    private final SenderNames senders;

    LabelledFields(LanguageNames languages, TypeWords types, NameList names, Phrases numbers, SenderNames senders) {
        this.senders = senders;
        this.names = names;
        this.numbers = numbers;
        this.languages = languages;
        this.types = types;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (LabelledBlock block : view.blocks()) {
            boolean letter = block.values().stream().anyMatch(v -> v.kind() == LabelKind.RECIPIENT);
            for (LabelledValue value : block.values()) {
                if (value.kind().field().isPresent() && !value.pieces().isEmpty()) {
                    candidates.addAll(read(view, letter, value));
                }
            }
        }
        return candidates;
    }

    private List<FieldCandidate> read(DocumentView view, boolean letter, LabelledValue value) {
        if (value.kind().shape() == LabelKind.Shape.TYPED && value.span().length() > LONGEST_TEXT) {
            return List.of();
        }
        return switch (value.kind()) {
            case DATE -> date(view, value);
            case LANGUAGE -> coded(view, value, languages.read(view.of(value.span())));
            case TYPE -> coded(view, value, types.readList(view.of(value.span())));
            case CODE, NUMBER -> code(view, value);
            case ENTITIES, PERSONS, EVENTS -> names(view, value);
            default -> text(view, letter, value);
        };
    }

    private List<FieldCandidate> date(DocumentView view, LabelledValue value) {
        for (FoundDate found : view.dates().find(value.span())) {
            if (found.context() != FoundDate.Context.NAME) {
                return List.of(Candidates.date(view, found, rule(value), score(value)));
            }
        }
        return List.of();
    }

    private List<FieldCandidate> coded(DocumentView view, LabelledValue value, List<Coded> codes) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (Coded coded : codes) {
            Span span = coded.shifted(value.span().start()).span();
            candidates.add(Candidates.code(view, field(value), coded.code(), span, rule(value), score(value)));
        }
        return candidates;
    }

    private List<FieldCandidate> code(DocumentView view, LabelledValue value) {
        Span span = withoutNumberWord(view, value.pieces().get(0));
        boolean ordinal =
                value.kind() == LabelKind.CODE && view.of(span).chars().noneMatch(Character::isLetter);
        boolean ofType = ordinal && followsType(view, value);
        Field field = ofType ? Field.DOCUMENT_NUMBER : field(value);
        return CodeForm.of(view.of(span))
                .map(code -> List.of(Candidates.code(
                        view,
                        field,
                        code,
                        span,
                        rule(value),
                        ordinal && !ofType ? Math.min(BARE, score(value)) : score(value))))
                .orElse(List.of());
    }

    /** «رقم 45/2011» behind a label is the code 45/2011: the word says what the label has said. */
    private Span withoutNumberWord(DocumentView view, Span piece) {
        return numbers.atStart(view.of(piece))
                .map(word -> Trim.value(view.source().text(), new Span(piece.start() + word.end(), piece.end())))
                .filter(rest -> CodeForm.of(view.of(rest)).isPresent())
                .orElse(piece);
    }

    /** «بلاغ» on one line and «رقم ٣» on the next: the number is the document's ordinal. */
    private boolean followsType(DocumentView view, LabelledValue value) {
        RoledLine before = null;
        for (RoledLine line : view.head()) {
            if (line.span().end() <= value.label().start()) {
                before = line;
            }
        }
        return before != null && before.is(LineRole.BANNER) && value.setting() == LabelledValue.Setting.LINE;
    }

    private List<FieldCandidate> names(DocumentView view, LabelledValue value) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (Span piece : value.pieces()) {
            for (Span name : names(value.kind(), view.of(piece))) {
                Span span = new Span(piece.start() + name.start(), piece.start() + name.end());
                candidates.add(Candidates.text(view, field(value), span, rule(value), score(value)));
            }
        }
        return candidates;
    }

    private List<Span> names(LabelKind kind, String line) {
        return switch (kind) {
            case PERSONS -> names.persons(line);
            case ENTITIES -> names.bodies(line);
            default -> names.events(line);
        };
    }

    private List<FieldCandidate> text(DocumentView view, boolean letter, LabelledValue value) {
        Span span = Trim.value(view.source().text(), value.span());
        if (letter && value.kind() == LabelKind.ISSUER) {
            span = new Span(span.start(), span.start() + senders.withoutSeat(view.of(span)));
        }
        boolean address =
                value.kind() == LabelKind.ISSUER && view.of(value.span()).indexOf('@') >= 0;
        if (address) {
            return senders.beforeAddress(view.of(value.span()))
                    .map(name -> new Span(
                            value.span().start() + name.start(), value.span().start() + name.end()))
                    .map(name -> List.of(Candidates.text(view, Field.ISSUER, name, "line.sender", SENDER)))
                    .orElse(List.of());
        }
        if (span.length() == 0 || span.length() > LONGEST_TEXT) {
            return List.of();
        }
        double score =
                switch (value.kind()) {
                    case SPEAKER -> SPEAKER;
                    case SUBJECT -> score(value) - BEHIND_TITLE;
                    default -> score(value);
                };
        return List.of(Candidates.text(view, field(value), span, rule(value), score));
    }

    private static Field field(LabelledValue value) {
        return value.kind().field().orElseThrow();
    }

    private static double score(LabelledValue value) {
        return value.setting() == LabelledValue.Setting.BLOCK ? BLOCK : LINE;
    }

    private static String rule(LabelledValue value) {
        return value.setting() == LabelledValue.Setting.BLOCK ? "block.label" : "line.label";
    }
}
