package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;

/**
 * Proposes titles: the headings that the layout marks, else the first line of the head that is no letterhead, date, code or
 * running text. A line that begins with a document type is the likeliest.
 */
final class TitleFields implements FieldReader {
    private static final double HEADING = 0.93;
    /** Below a line that says no more than who issued what, or to whom. */
    private static final double HEADLINE = 0.895;

    private static final double TYPED_LINE = 0.89;
    private static final double PLAIN_LINE = 0.86;
    /** "Press Release No. 45/2011" alone: a title unless a better one follows. */
    private static final double BARE_LINE = 0.82;

    private static final double BANNER = 0.7;
    private static final int LONGEST_ADDRESSEE = 80;
    /** As France's gazette prints it behind the names of laws. */
    private static final String FOOTNOTE = " (1)";

    /** What ends a salutation, and no addressee. */
    private static final Set<Character> CALLED = Set.of(',', '،', '!', ':');

    private static final double MISREAD = 0.6;

    private final TitleSpans spans;
    private final TitleSigns signs;
    private final RunningText running;
    private final Letterheads letterheads;
    private final WebChrome chrome;
    private final BareTitles bareTitles;
    private final PlainTitles plain;
    private final Headlines headlines;

    TitleFields(
            TitleSpans spans,
            TitleSigns signs,
            BareTitles bareTitles,
            RunningText running,
            Letterheads letterheads,
            WebChrome chrome,
            Acts acts) {
        this.letterheads = letterheads;
        this.chrome = chrome;
        this.bareTitles = bareTitles;
        this.plain = new PlainTitles(signs, bareTitles, letterheads, chrome, acts);
        this.spans = spans;
        this.signs = signs;
        this.running = running;
        this.headlines = new Headlines(signs, bareTitles, running);
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        heading(view).ifPresent(l -> add(view, l, "head.heading", HEADING, candidates));
        List<RoledLine> lines = before(view);
        RoledLine aboveOrgan = letterheads.aboveOrgan(view).orElse(null);
        Optional<RoledLine> typed = lines.stream()
                .filter(l -> l.is(LineRole.NUMBERED) || PlainTitles.isTitle(l) && signs.beginsWithType(view.of(l)))
                .filter(l -> l != aboveOrgan && !signs.isByline(view.of(l)))
                .findFirst();
        boolean named =
                typed.isPresent() && !isBare(view, typed.get()) && !isReportBelowTitle(view, lines, typed.get());
        if (typed.isPresent() && !named) {
            nameBelow(view, lines, typed.get()).ifPresent(l -> add(view, l, "head.typed", TYPED_LINE, candidates));
        }
        typed.ifPresent(l -> add(view, l, "head.typed", named ? TYPED_LINE : BARE_LINE, candidates));
        typed.filter(l -> isOneLine(view, l))
                .flatMap(l -> headlines.below(view, l))
                .ifPresent(l -> add(view, l, "head.headline", HEADLINE, candidates));
        if (typed.isEmpty()) {
            banner(lines)
                    .ifPresent(l -> add(view, l, "head.banner", isOneLine(view, l) ? BANNER : TYPED_LINE, candidates));
        }
        Optional<RoledLine> letter = banner(lines).filter(l -> signs.isLetter(view.of(l)));
        plain.first(
                        view,
                        letter.isPresent() ? lines.subList(0, lines.indexOf(letter.get())) : lines,
                        named ? null : typed.orElse(null))
                .ifPresent(l -> add(view, l, "head.line", PLAIN_LINE - (named ? 0.1 : 0), candidates));
        if (candidates.isEmpty()) {
            misread(view, lines)
                    .or(() -> view.head().stream()
                            .filter(l -> l.is(LineRole.NUMBERED))
                            .findFirst())
                    .or(() -> addressed(view))
                    .ifPresent(l -> add(view, l, "head.line", MISREAD, candidates));
        }
        return candidates;
    }

    /** "Council conclusions on Syria" looks like a body; below the letterhead's date, right above the text, it is the title. */
    private static Optional<RoledLine> misread(DocumentView view, List<RoledLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        RoledLine last = lines.get(lines.size() - 1);
        boolean below = lines.stream().anyMatch(l -> l.is(LineRole.DATE) || l.is(LineRole.CODE));
        boolean named = lines.stream().filter(l -> l.is(LineRole.BODY)).count() > 1;
        return Optional.of(last).filter(l -> l.is(LineRole.BODY) && below && named);
    }

    /** "To the people of Homs" above the text of an appeal that has no other title. */
    private Optional<RoledLine> addressed(DocumentView view) {
        return view.head().stream()
                .filter(l -> !l.is(LineRole.BODY) && !l.is(LineRole.STATE) && !l.is(LineRole.FURNITURE))
                .findFirst()
                .filter(l -> l.is(LineRole.SALUTATION) && !CALLED.contains(lastCharacter(l)))
                .filter(l -> bareTitles.opensAudience(view.of(l)));
    }

    /** A line that says no more than type and number, or type and body, names the document only where nothing better does. */
    private boolean isBare(DocumentView view, RoledLine line) {
        String text = view.of(line);
        boolean bare = bareTitles.isBare(view, line)
                || bareTitles.isIssuerOnly(text)
                || bareTitles.isAcronymOnly(text)
                || bareTitles.isActOfOffice(text);
        return bare && isOneLine(view, line);
    }

    /** "The situation in the Middle East" above "Report of the Secretary-General": the matter is the title. */
    private boolean isReportBelowTitle(DocumentView view, List<RoledLine> lines, RoledLine typed) {
        int at = lines.indexOf(typed) - 1;
        return at >= 0
                && isOneLine(view, typed)
                && (bareTitles.isReportOfOffice(view.of(typed)) || bareTitles.isBySomebody(view.of(typed)))
                && PlainTitles.isTitle(lines.get(at))
                && signs.isTitleLike(view, lines.get(at));
    }

    /** "Law No. 35 of 2007" above "Press Law in the Region": the next line is the law's name. */
    private Optional<RoledLine> nameBelow(DocumentView view, List<RoledLine> lines, RoledLine bare) {
        int next = lines.indexOf(bare) + 1;
        return lines.stream()
                .skip(next)
                .dropWhile(l -> l.is(LineRole.DATE) || l.is(LineRole.CODE) || l.is(LineRole.PLACE))
                .limit(1)
                .filter(l -> PlainTitles.isTitle(l) && signs.isTyped(view.of(l)) && signs.isTitleLike(view, l))
                .findFirst();
    }

    private boolean isOneLine(DocumentView view, RoledLine line) {
        return spans.from(view, line).equals(line.span());
    }

    /** The lines of the head before its running text or salutation. */
    private List<RoledLine> before(DocumentView view) {
        List<RoledLine> lines = new ArrayList<>();
        for (RoledLine line : view.head()) {
            boolean addressed =
                    line.is(LineRole.SALUTATION) && !signs.isAddressee(view.of(line)) && !isAboveTitle(view, line);
            boolean runs = !line.is(LineRole.BODY) && running.isRunningOn(view, line);
            if (line.is(LineRole.PARAGRAPH) || addressed || runs) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    /** «سماحة الأمين العام ...» above «خطاب في ذكرى ...», «إلى قيادة الشعبة» above «تقرير معلومات»: the title follows. */
    private boolean isAboveTitle(DocumentView view, RoledLine line) {
        int next = view.head().indexOf(line) + 1;
        if (next == view.head().size()) {
            return false;
        }
        RoledLine below = view.head().get(next);
        return line.line().length() <= LONGEST_ADDRESSEE
                && below.line().length() <= LONGEST_ADDRESSEE
                && below.is(LineRole.OTHER)
                && (signs.beginsWithType(view.of(below))
                        || !CALLED.contains(lastCharacter(line))
                                && signs.isTyped(view.of(below))
                                && signs.isTitleLike(view, below));
    }

    private static char lastCharacter(RoledLine line) {
        return line.text().charAt(line.text().length() - 1);
    }

    private Optional<RoledLine> heading(DocumentView view) {
        return view.head().stream()
                .filter(l -> l.line().isHeading()
                        && (PlainTitles.isTitle(l) || l.is(LineRole.NUMBERED) || l.is(LineRole.PARAGRAPH)))
                .min(Comparator.comparingInt((RoledLine l) -> l.line().block().level()));
    }

    /** A document type alone counts as a title only where no other line can be one. */
    private Optional<RoledLine> banner(List<RoledLine> lines) {
        return lines.stream().filter(l -> l.is(LineRole.BANNER)).findFirst();
    }

    private void add(DocumentView view, RoledLine line, String rule, double score, List<FieldCandidate> candidates) {
        Span rest = spans.from(view, line);
        Span whole = new Span(spans.start(view, line), rest.end());
        int start = whole.start() < rest.start()
                ? whole.start()
                : whole.start() + Math.max(signs.matter(view, line), chrome.headline(view.of(line)));
        int end = whole.end() - (view.of(whole).endsWith(FOOTNOTE) ? FOOTNOTE.length() : 0);
        Span span = Trim.value(view.source().text(), new Span(start, end));
        if (span.length() > 0) {
            candidates.add(Candidates.text(view, Field.TITLE, span, rule, score));
        }
    }
}
