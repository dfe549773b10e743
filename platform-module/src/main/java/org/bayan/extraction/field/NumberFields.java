package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.value.Coded;
import org.bayan.language.Words;

/** Proposes the number by which a document names itself, and codes that stand on a line of their own. */
final class NumberFields implements FieldReader {
    private static final double NUMBER = 0.89;
    private static final double CODE = 0.86;
    private static final double CODE_BELOW = 0.8;

    /** Words of a line that names an act and its authority and not yet its matter. */
    private static final int WORDS_OF_AN_ACT = 6;

    private static final Pattern ORDINAL = Pattern.compile("(?:№|N°|Nº|N|No\\.?|رقم|شماره) ?\\p{Nd}{1,5}");
    private static final Pattern SIGN = Pattern.compile("(?:N|№|No\\.?|Nº) (?=\\p{Nd})");
    /** «1834-30-09-2015»: a ministry's number of the day it was given is a code even below a type. */
    private static final Pattern DAILY = Pattern.compile("\\p{Nd}{1,5}-\\p{Nd}{2}-\\p{Nd}{2}-\\p{Nd}{4}");

    private final NumberedType numbered;
    private final NumberLine numberLine;
    private final TitleSigns signs;

    NumberFields(NumberedType numbered, NumberLine numberLine, TitleSigns signs) {
        this.numberLine = numberLine;
        this.numbered = numbered;
        this.signs = signs;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        RoledLine above = null;
        boolean running = false;
        boolean act = isUnnumberedAct(view);
        for (RoledLine line : view.head()) {
            running |= line.is(LineRole.PARAGRAPH);
            if (!running) {
                number(view, line, candidates);
            }
            boolean ordinal = (isOrdinal(view, above) || act && isBareOrdinal(view.of(line)))
                    && !DAILY.matcher(view.of(line)).matches();
            Field field = ordinal ? Field.DOCUMENT_NUMBER : Field.REFERENCE_CODE;
            code(view, line, field, running ? CODE_BELOW : CODE, candidates);
            if (line.is(LineRole.BODY) || line.is(LineRole.STATE)) {
                beside(view, line, candidates);
            }
            above = line;
        }
        view.tail()
                .forEach(line -> code(
                        view,
                        line,
                        act && isBareOrdinal(view.of(line)) ? Field.DOCUMENT_NUMBER : Field.REFERENCE_CODE,
                        CODE_BELOW,
                        candidates));
        view.lines()
                .forEach(line -> LeagueNumber.read(view.of(line))
                        .map(c -> c.shifted(line.span().start()))
                        .ifPresent(n -> candidates.add(Candidates.code(
                                view, Field.DOCUMENT_NUMBER, n.code(), n.span(), "line.league", NUMBER))));
        return candidates;
    }

    private void number(DocumentView view, RoledLine line, List<FieldCandidate> candidates) {
        if (line.is(LineRole.NUMBERED) || signs.matter(view, line) > 0) {
            numbered.read(view.of(line))
                    .or(() -> numbered.opening(view.of(line)))
                    .or(() -> signs.resolution(view.of(line)))
                    .map(c -> c.shifted(line.span().start()))
                    .ifPresent(n -> candidates.add(
                            Candidates.code(view, Field.DOCUMENT_NUMBER, n.code(), n.span(), "head.number", NUMBER)));
        }
    }

    private static void beside(DocumentView view, RoledLine line, List<FieldCandidate> candidates) {
        int start = line.span().start();
        BodyCode.of(view.of(line))
                .map(s -> new Span(start + s.start(), start + s.end()))
                .ifPresent(
                        s -> candidates.add(Candidates.text(view, Field.REFERENCE_CODE, s, "line.code", CODE_BELOW)));
    }

    /** "SC-11, 8 Mart 2016": a comma sets the date apart. */
    private static Optional<Coded> beforeDate(String text, RoledLine line) {
        int date = line.dates().stream()
                .mapToInt(d -> d.span().start() - line.span().start())
                .findFirst()
                .orElse(-1);
        int comma = date < 0 ? -1 : Math.max(text.lastIndexOf(',', date), text.lastIndexOf('،', date));
        boolean apart = comma > 0 && text.substring(comma + 1, date).isBlank();
        return apart
                ? CodeForm.of(text.substring(0, comma)).map(c -> new Coded(c, new Span(0, comma)))
                : Optional.empty();
    }

    /** A decree, law or resolution whose head has no number: «№ 412» stands below, between its signature and its date. */
    private boolean isUnnumberedAct(DocumentView view) {
        boolean act =
                view.head().stream().filter(l -> l.is(LineRole.BANNER)).anyMatch(l -> signs.isNormative(view.of(l)));
        return act && view.head().stream().noneMatch(l -> l.is(LineRole.NUMBERED));
    }

    private static boolean isBareOrdinal(String text) {
        return ORDINAL.matcher(text).matches();
    }

    /** Below the name of a type («بلاغ», «قرار رئيس الجمهورية» above «رقم ٣») a number is its ordinal. */
    private boolean isOrdinal(DocumentView view, RoledLine above) {
        return above != null
                && (above.is(LineRole.BANNER)
                        || above.is(LineRole.OTHER)
                                && Words.count(view.of(above)) <= WORDS_OF_AN_ACT
                                && signs.beginsWithType(view.of(above))
                                && signs.isNormative(view.of(above)));
    }

    /** A code, without the sign or label that says that it is one: "N 312-6 ГД", "Ref. A/46/24". */
    private Optional<Coded> code(String text) {
        Matcher sign = SIGN.matcher(text);
        int from = sign.lookingAt() ? sign.end() : signs.behindCodeLabel(text);
        return CodeForm.of(text.substring(from)).map(code -> new Coded(code, new Span(from, text.length())));
    }

    private void code(DocumentView view, RoledLine line, Field field, double score, List<FieldCandidate> candidates) {
        if (line.is(LineRole.CODE)) {
            String text = view.of(line);
            numberLine
                    .read(text, line.span().start(), line.dates())
                    .or(() -> beforeDate(text, line))
                    .or(() -> code(text))
                    .map(c -> c.shifted(line.span().start()))
                    .ifPresent(
                            c -> candidates.add(Candidates.code(view, field, c.code(), c.span(), "line.code", score)));
        }
    }
}
