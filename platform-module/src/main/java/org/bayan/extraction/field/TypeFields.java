package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.label.LabelKind;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Proposes document types by banners, by the beginning of titles, and by the formulas of the text. */
final class TypeFields implements FieldReader {
    /** On documents that nobody had seen banners named the type 85 times in 98: "Press release" stands above statements too. */
    private static final double BANNER = 0.89;

    private static final double TITLE = 0.89;
    private static final double TITLE_END = 0.85;
    /** A line that says who issued it names its type more surely than another. */
    private static final double STATED = 0.005;

    private static final int LEAST_BEFORE_DATE = 20;
    private static final double FORMULA = 0.85;
    private static final double RELEASE = 0.88;
    private static final double NUMBERED = 0.7;
    private static final Pattern RELEASE_SYMBOL = Pattern.compile(
            "(?:SC|GA|SG/SM|SG/A|SG/T|DSG/SM|ECOSOC|HR|DC|AFR|IK|PAL|CS|AG)/[A-Z0-9/]{0,12}\\d{3,6}(?:-[A-Z]{1,4})?");
    private static final List<String> RELEASED_BY =
            List.of("Департамент информации", "Пресс-служба", "Department of Public Information");

    private static final String PRESS_RELEASE = "pressRelease";
    private static final String COMMUNIQUE = "communique";
    /** An audience is addressed in communiqués and letters too. */
    private static final double ADDRESS = 0.6;
    /** Characters of the beginning in which formulas are looked for: they close the preamble. */
    private static final int PREAMBLE = 6000;

    private final TypeWords types;
    private final TitleSigns signs;
    private final WebChrome chrome;
    private final Phrases formulas;
    private final Phrases issued;

    TypeFields(Vocabulary vocabulary, TypeWords types, TitleSigns signs) {
        this.signs = signs;
        this.types = types;
        this.chrome = new WebChrome(vocabulary);
        this.issued = vocabulary.phrases(TermFamily.ISSUED_BY);
        this.formulas = vocabulary.phrases(TermFamily.FORMULA);
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.PARAGRAPH) && !line.line().isHeading()) {
                break;
            }
            byName(view, line, candidates);
        }
        byLabelledTitle(view, candidates);
        byRelease(view, candidates);
        byNumber(view, candidates);
        byFormula(view, candidates);
        return candidates;
    }

    private void byName(DocumentView view, RoledLine line, List<FieldCandidate> candidates) {
        switch (line.role()) {
            case BANNER, NUMBERED -> add(view, line, "head.banner", BANNER, candidates);
            case OTHER, PARAGRAPH -> {
                boolean stated =
                        issued.any(view.of(line), m -> m.term().language().equals("ar"));
                add(view, line, "head.title", stated ? TITLE + STATED : TITLE, candidates);
                Optional<Coded> end = line.is(LineRole.OTHER) ? inTitle(undated(view, line)) : Optional.empty();
                end.map(c -> c.shifted(line.span().start()))
                        .ifPresent(c -> candidates.add(Candidates.code(
                                view, Field.DOCUMENT_TYPES, c.code(), c.span(), "tail.title", TITLE_END)));
            }
            case FURNITURE ->
                chrome.type(view.of(line))
                        .ifPresent(c -> candidates.add(Candidates.code(
                                view, Field.DOCUMENT_TYPES, c.code(), in(line, c.span()), "tail.title", TITLE_END)));
            case DATE ->
                types.afterDash(view.of(line))
                        .map(c -> c.shifted(line.span().start()))
                        .ifPresent(c -> candidates.add(Candidates.code(
                                view, Field.DOCUMENT_TYPES, c.code(), c.span(), "tail.title", TITLE_END)));
            default -> {}
        }
    }

    private Optional<Coded> inTitle(String title) {
        return types.atEnd(title)
                .or(() -> types.beforeMatter(title))
                .or(() -> types.beforeNumber(title))
                .or(() -> types.beforeColon(title))
                .or(() -> types.behindDash(title))
                .or(() -> types.behindColon(title));
    }

    /** A title without the date, and the place behind it, at its end: "..., 30 August 2012, New York". */
    private static String undated(DocumentView view, RoledLine line) {
        String text = view.of(line);
        int date = line.dates().stream()
                .mapToInt(d -> d.span().start() - line.span().start())
                .filter(d -> d > LEAST_BEFORE_DATE)
                .findFirst()
                .orElse(text.length());
        int end = date;
        while (end > 0 && " ,،(–-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end);
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

    /**
     * "No: 206, 30 Ağustos 2012, ...", "SC/10548", «Департамент информации и печати»: Turkey's ministry, the United Nations and
     * Russia's ministry print no name of the type on their press releases.
     */
    private void byNumber(DocumentView view, List<FieldCandidate> candidates) {
        for (RoledLine line : view.head()) {
            boolean numbered = !line.dates().isEmpty() && signs.matter(view, line) > 0;
            boolean symbol = line.is(LineRole.CODE)
                    && RELEASE_SYMBOL.matcher(view.of(line)).matches();
            boolean department =
                    line.is(LineRole.BODY_PART) && RELEASED_BY.stream().anyMatch(view.of(line)::startsWith);
            if (candidates.isEmpty() && (numbered || symbol || department)) {
                candidates.add(Candidates.code(
                        view, Field.DOCUMENT_TYPES, PRESS_RELEASE, line.span(), "text.numbered", NUMBERED));
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
        String text = SpacedLetters.closed(view.of(line));
        types.atStart(text)
                .or(() -> line.is(LineRole.NUMBERED)
                        ? types.anywhere(text).stream().findFirst()
                        : Optional.empty())
                .ifPresent(c -> candidates.add(
                        Candidates.code(view, Field.DOCUMENT_TYPES, c.code(), in(line, c.span()), rule, score)));
    }

    /** A part of a line; the whole of it where its letters were closed up. */
    private static Span in(RoledLine line, Span part) {
        Span span = new Span(line.span().start() + part.start(), line.span().start() + part.end());
        return span.end() <= line.span().end() ? span : line.span();
    }

    /** Whether an audience is addressed there: at the beginning of a line or behind another address. */
    private static boolean opensAddress(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || "\"«“'".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || "\n\r,،.!:؛;".indexOf(text.charAt(at)) >= 0;
    }

    private void byFormula(DocumentView view, List<FieldCandidate> candidates) {
        String text = view.source().text();
        String preamble = text.substring(0, Math.min(text.length(), PREAMBLE));
        for (PhraseMatch formula : formulas.words(preamble)) {
            Span span = new Span(formula.start(), formula.end());
            String type = formula.term().code();
            boolean address = type.equals("speech");
            if (address && !opensAddress(preamble, formula.start())) {
                continue;
            }
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
}
