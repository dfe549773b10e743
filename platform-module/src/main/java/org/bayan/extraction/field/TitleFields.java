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
    private static final int LONGEST_SITE = 30;
    private static final int LONGEST_DEPARTMENT = 50;
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
    private final Acts acts;
    private final Headlines headlines;

    TitleFields(
            TitleSpans spans,
            TitleSigns signs,
            RunningText running,
            Letterheads letterheads,
            WebChrome chrome,
            Acts acts) {
        this.letterheads = letterheads;
        this.chrome = chrome;
        this.acts = acts;
        this.spans = spans;
        this.signs = signs;
        this.running = running;
        this.headlines = new Headlines(signs, running);
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        heading(view).ifPresent(l -> add(view, l, "head.heading", HEADING, candidates));
        List<RoledLine> lines = before(view);
        RoledLine aboveOrgan = letterheads.aboveOrgan(view).orElse(null);
        Optional<RoledLine> typed = lines.stream()
                .filter(l -> l.is(LineRole.NUMBERED) || isTitle(l) && signs.beginsWithType(view.of(l)))
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
        plain(
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
                .filter(l -> signs.opensAudience(view.of(l)));
    }

    /** A line that says no more than type and number, or type and body, names the document only where nothing better does. */
    private boolean isBare(DocumentView view, RoledLine line) {
        String text = view.of(line);
        boolean bare = signs.isBare(view, line)
                || signs.isIssuerOnly(text)
                || signs.isAcronymOnly(text)
                || signs.isActOfOffice(text);
        return bare && isOneLine(view, line);
    }

    /** "The situation in the Middle East" above "Report of the Secretary-General": the matter is the title. */
    private boolean isReportBelowTitle(DocumentView view, List<RoledLine> lines, RoledLine typed) {
        int at = lines.indexOf(typed) - 1;
        return at >= 0
                && isOneLine(view, typed)
                && (signs.isReportOfOffice(view.of(typed)) || signs.isBySomebody(view.of(typed)))
                && isTitle(lines.get(at))
                && signs.isTitleLike(view, lines.get(at));
    }

    /** "Law No. 35 of 2007" above "Press Law in the Region": the next line is the law's name. */
    private Optional<RoledLine> nameBelow(DocumentView view, List<RoledLine> lines, RoledLine bare) {
        int next = lines.indexOf(bare) + 1;
        return lines.stream()
                .skip(next)
                .dropWhile(l -> l.is(LineRole.DATE) || l.is(LineRole.CODE) || l.is(LineRole.PLACE))
                .limit(1)
                .filter(l -> isTitle(l) && signs.isTyped(view.of(l)) && signs.isTitleLike(view, l))
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
                .filter(l ->
                        l.line().isHeading() && (isTitle(l) || l.is(LineRole.NUMBERED) || l.is(LineRole.PARAGRAPH)))
                .min(Comparator.comparingInt((RoledLine l) -> l.line().block().level()));
    }

    /**
     * The first line that can be a title. Below the bare number of a decree or law the preamble begins, so there it must open
     * with a word that leads to the matter.
     */
    private Optional<RoledLine> plain(DocumentView view, List<RoledLine> lines, RoledLine bare) {
        List<RoledLine> plain = plainLines(view, lines, bare);
        return plain.stream()
                .filter(l -> !signs.isBodyAndType(view.of(l))
                        && !signs.isAudience(view.of(l))
                        && !signs.isNameAndType(view.of(l)))
                .findFirst()
                .or(() -> plain.stream().findFirst());
    }

    private List<RoledLine> plainLines(DocumentView view, List<RoledLine> lines, RoledLine bare) {
        RoledLine repeated = letterheads.repeated(view).orElse(null);
        RoledLine above = letterheads.above(view).orElse(null);
        RoledLine aboveOrgan = letterheads.aboveOrgan(view).orElse(null);
        return lines.stream()
                .filter(l -> l != above && l != aboveOrgan && l != repeated)
                .filter(l -> isTitle(l) && signs.isTitleLike(view, l))
                .filter(l -> !isSpeakerAboveType(view, l) && !isSiteName(view, l) && !isDepartment(view, lines, l))
                .filter(l -> bare == null
                        || l.line().index() < bare.line().index()
                        || !signs.isNormative(view.of(bare))
                        || signs.opensMatter(view.of(l))
                        || isAboveAuthority(view, l))
                .toList();
    }

    /** «مرسوم رقم 6433», its subject, «إن رئيس الجمهورية»: what stands between number and authority is the subject. */
    private boolean isAboveAuthority(DocumentView view, RoledLine line) {
        int next = view.head().indexOf(line) + 1;
        if (next == view.head().size() || acts.authority(view.of(line)).isPresent()) {
            return false;
        }
        String below = view.of(view.head().get(next));
        return acts.isPreamble(below)
                || acts.authority(below).isPresent() && !view.head().get(next).is(LineRole.OTHER)
                || acts.isEnacting(below);
    }

    /** «العربي الجديد» above the section «مقابلات»: the name of the paper or site. */
    private boolean isSiteName(DocumentView view, RoledLine line) {
        int at = view.head().indexOf(line);
        if (at == 0 && view.head().size() > 2 && view.head().get(1).is(LineRole.DATE)) {
            return signs.isPaper(view.of(line)) && !signs.hasVerb(view.of(line));
        }
        boolean below = at == 0 && view.head().size() > 2 && view.head().get(1).is(LineRole.FURNITURE);
        boolean named = line.line().length() <= LONGEST_SITE
                && chrome.isSection(view.of(view.head().get(1)));
        return below && (named || view.of(line).contains(" | "));
    }

    /** "Minister of Foreign Affairs ... and UN Special Envoy ..." above "Joint press conference". */
    private boolean isSpeakerAboveType(DocumentView view, RoledLine line) {
        int next = view.head().indexOf(line) + 1;
        return next < view.head().size()
                && view.head().get(next).is(LineRole.BANNER)
                && acts.authority(view.of(line)).isPresent()
                && view.of(line).indexOf("'s ") < 0
                && view.of(line).indexOf("’s ") < 0
                && !signs.hasVerb(view.of(line));
    }

    /** «قطاع الإعلام» between the body and «بيان صحفي», which the headline follows: a department that no vocabulary knows. */
    private boolean isDepartment(DocumentView view, List<RoledLine> lines, RoledLine line) {
        int at = lines.indexOf(line);
        boolean belowBody = at > 0
                && (lines.get(at - 1).is(LineRole.BODY)
                        || lines.get(at - 1).is(LineRole.ORGAN)
                        || lines.get(at - 1).is(LineRole.BODY_PART));
        if (!belowBody || line.line().length() > LONGEST_DEPARTMENT || signs.hasVerb(view.of(line))) {
            return false;
        }
        return lines.stream()
                .skip(at + 1L)
                .dropWhile(l -> !l.is(LineRole.BANNER))
                .skip(1)
                .anyMatch(l -> isTitle(l) && signs.isTitleLike(view, l));
    }

    /** A document type alone counts as a title only where no other line can be one. */
    private Optional<RoledLine> banner(List<RoledLine> lines) {
        return lines.stream().filter(l -> l.is(LineRole.BANNER)).findFirst();
    }

    private static boolean isTitle(RoledLine line) {
        return line.is(LineRole.OTHER) && !line.line().isSegmented() && !isBracketed(line.text());
    }

    /** "(Loi relative aux archives)", "(No justice without memory)": a remark beside the title. */
    private static boolean isBracketed(String text) {
        return text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1;
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
