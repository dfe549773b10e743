package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/**
 * Tells what a web page prints around a document: the way from the home page («الرئيسية » أخبار » سياسة», "Home > Press
 * Releases"), the name of the site, the section that a headline is printed under («عام / ...»).
 */
final class WebChrome {
    private static final String ARROWS = "»›>→▸▶❯\\";
    private static final String STROKES = "/|-–•·:";
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_PAGE = 24;
    /** Two numbers and the word between them. */
    private static final int WORDS_OF_A_PAGE = 3;

    /** Titles and the names beside them that bars set apart in one line; more are a menu. */
    private static final int MOST_TITLES = 3;

    private static final int LONGEST_SHARE = 90;
    private static final Pattern SITE = Pattern.compile("(?:[A-Za-z0-9-]{2,30}\\.){1,4}[A-Za-z]{2,6}");

    private final Phrases furniture;
    private final Phrases sections;
    private final Phrases pages;
    private final Phrases offices;
    private final Phrases bodies;
    private final Phrases honorifics;
    private final TypeWords types;

    WebChrome(Vocabulary vocabulary) {
        this.furniture = vocabulary.phrases(TermFamily.FURNITURE);
        this.sections = vocabulary.phrases(TermFamily.SECTION);
        this.pages = vocabulary.phrases(TermFamily.PAGE);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.honorifics = vocabulary.phrases(TermFamily.HONORIFIC);
        this.types = new TypeWords(vocabulary);
    }

    /** Whether a line is the name of a site or the way to the page. */
    boolean isChrome(String line) {
        return furniture.whole(line).isPresent()
                || line.indexOf(' ') < 0
                        && line.indexOf('.') > 0
                        && SITE.matcher(line).matches()
                || isTrail(line)
                || isSection(line)
                || isPage(line)
                || isShared(line);
    }

    /** "Page 1 of 3", «صفحة 2/5»: a page's number and at most a word beside it. */
    private boolean isPage(String line) {
        return line.length() <= LONGEST_PAGE
                && hasDigit(line)
                && pages.atStart(line)
                        .filter(p -> Words.count(line.substring(p.end())) <= WORDS_OF_A_PAGE)
                        .filter(p -> Digits.isDigit(line.charAt(line.length() - 1)))
                        .isPresent();
    }

    /** "Share Facebook Twitter Print": nothing but such words, and several of them. */
    private boolean isShared(String line) {
        if (line.length() > LONGEST_SHARE || furniture.atStart(line).isEmpty()) {
            return false;
        }
        List<PhraseMatch> words = furniture.words(line);
        int covered = 0;
        for (PhraseMatch word : words) {
            covered += Words.count(line.substring(word.start(), word.end()));
        }
        return words.size() > 2 && covered == Words.count(line);
    }

    /** «خطابات جلالة الملك», "Speeches": a plural of a type, and no more than whose they are. */
    boolean isSection(String line) {
        return sections.atStart(line)
                .filter(s -> Words.count(line) <= MOST_WORDS && !hasDigit(line))
                .map(s -> line.substring(s.end()).strip())
                .filter(rest -> rest.isEmpty()
                        || offices.atStart(rest).isPresent()
                        || bodies.atStart(rest).isPresent()
                        || honorifics.atStart(rest).isPresent())
                .isPresent();
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(c -> Digits.isDigit((char) c));
    }

    /** Steps with arrows between them, all short or the first one the home page; with strokes the first must be that, but for a whole menu. */
    private boolean isTrail(String line) {
        if (line.length() > LONGEST || ARROWS.indexOf(line.charAt(0)) >= 0 || !hasStep(line)) {
            return false;
        }
        List<Span> byArrows = steps(line, ARROWS);
        if (byArrows.size() > 1) {
            boolean home = isFurniture(line, byArrows.get(0));
            boolean quoted = line.indexOf('«') >= 0 && line.indexOf('»') > line.indexOf('«');
            return home || byArrows.size() > 2 && !quoted && byArrows.stream().allMatch(s -> isShort(line, s));
        }
        List<Span> byBars = steps(line, "|");
        if (byBars.size() > MOST_TITLES && byBars.stream().allMatch(s -> isShort(line, s))) {
            return true;
        }
        List<Span> byStrokes = steps(line, STROKES);
        return byStrokes.size() > 1
                && isFurniture(line, byStrokes.get(0))
                && byStrokes.stream().allMatch(s -> isShort(line, s));
    }

    private static boolean hasStep(String line) {
        for (int i = 1; i < line.length() - 1; i++) {
            char c = line.charAt(i);
            boolean sign = !Character.isLetterOrDigit(c) && c != ' ';
            if (sign && line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** The document type that a section or the last step of a trail names: "Home > Press Releases". */
    Optional<Coded> type(String line) {
        if (isSection(line)) {
            return types.atStart(line);
        }
        if (!isTrail(line)) {
            return Optional.empty();
        }
        List<Span> arrows = steps(line, ARROWS);
        List<Span> steps = arrows.size() > 1 ? arrows : steps(line, STROKES);
        Span last = steps.get(steps.size() - 1);
        String text = last.of(line);
        return types.isType(text) ? types.atStart(text).map(t -> t.shifted(last.start())) : Optional.empty();
    }

    /** Where a headline begins behind the section that stands before it with a stroke: «عام / وزارة الخارجية: ...». */
    int headline(String line) {
        for (int i = 1; i < line.length() - 2 && i < LONGEST; i++) {
            boolean stroke = (line.charAt(i) == '/' || line.charAt(i) == '|')
                    && line.charAt(i - 1) == ' '
                    && line.charAt(i + 1) == ' ';
            if (stroke) {
                return furniture.whole(line.substring(0, i)).isPresent() ? i + 2 : 0;
            }
        }
        return 0;
    }

    private boolean isFurniture(String line, Span step) {
        return furniture.whole(step.of(line)).isPresent();
    }

    private static boolean isShort(String line, Span step) {
        return Words.count(step.of(line)) <= MOST_WORDS;
    }

    /** The parts of a line between separators that stand between spaces. */
    private static List<Span> steps(String line, String separators) {
        List<Span> steps = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < line.length() - 1; i++) {
            boolean apart = line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ';
            if (apart && separators.indexOf(line.charAt(i)) >= 0) {
                steps.add(Spans.trimmed(line, start, i));
                start = i + 1;
            }
        }
        steps.add(Spans.trimmed(line, start, line.length()));
        steps.removeIf(s -> s.length() == 0);
        return steps;
    }
}
