package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import org.bayan.language.Words;

/** Finds the first line of the head that can be a title by what it is not: no letterhead, department, site, speaker or sender. */
final class PlainTitles {
    private static final int LONGEST_SITE = 30;
    private static final int WORDS_OF_A_SECTION = 2;
    private static final int WORDS_OF_A_HEADLINE = 5;
    private static final int LONGEST_DEPARTMENT = 50;

    private final TitleSigns signs;
    private final BareTitles bareTitles;
    private final Letterheads letterheads;
    private final WebChrome chrome;
    private final Acts acts;

    PlainTitles(TitleSigns signs, BareTitles bareTitles, Letterheads letterheads, WebChrome chrome, Acts acts) {
        this.signs = signs;
        this.bareTitles = bareTitles;
        this.letterheads = letterheads;
        this.chrome = chrome;
        this.acts = acts;
    }

    /**
     * The first line that can be a title. Below the bare number of a decree or law the preamble begins, so there it must open
     * with a word that leads to the matter.
     */
    Optional<RoledLine> first(DocumentView view, List<RoledLine> lines, RoledLine bare) {
        List<RoledLine> plain = plainLines(view, lines, bare);
        Optional<RoledLine> twice =
                plain.stream().filter(l -> isRepeated(view, plain, l)).findFirst();
        if (twice.isPresent()) {
            return twice;
        }
        return plain.stream()
                .skip(beginsWithSection(view, plain) ? 1 : 0)
                .filter(l -> !bareTitles.isBodyAndType(view.of(l))
                        && !bareTitles.isAudience(view.of(l))
                        && !bareTitles.isNameAndType(view.of(l)))
                .findFirst()
                .or(() -> plain.stream().findFirst());
    }

    /** A headline that the page prints twice above its text. */
    private static boolean isRepeated(DocumentView view, List<RoledLine> plain, RoledLine line) {
        String text = view.of(line);
        return plain.stream().anyMatch(l -> l != line && view.of(l).equals(text));
    }

    /** «عربي ودولي», "News Ticker" above a headline, with a gap between: where the site has put it. */
    private boolean beginsWithSection(DocumentView view, List<RoledLine> plain) {
        if (plain.size() < 2) {
            return false;
        }
        RoledLine first = plain.get(0);
        RoledLine second = plain.get(1);
        return view.head().indexOf(first) == 0
                && view.head().indexOf(second) == 1
                && second.line().afterGap()
                && !first.line().isHeading()
                && Words.count(view.of(first)) <= WORDS_OF_A_SECTION
                && Words.count(view.of(second)) >= WORDS_OF_A_HEADLINE
                && !signs.isTyped(view.of(first));
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

    /** Whether a line can be a title by its role and form. */
    static boolean isTitle(RoledLine line) {
        return line.is(LineRole.OTHER) && !line.line().isSegmented() && !isBracketed(line.text());
    }

    /** "(Loi relative aux archives)", "(No justice without memory)": a remark beside the title. */
    private static boolean isBracketed(String text) {
        return text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1;
    }
}
