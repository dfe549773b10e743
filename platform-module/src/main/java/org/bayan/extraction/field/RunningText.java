package org.bayan.extraction.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.vocabulary.Phrases;

/** Tells where the running text begins whose paragraphs the layout has cut into lines, as old printers and PDFs do. */
final class RunningText {
    /** A line as long as this, followed by others without a gap, is the beginning of a wrapped paragraph. */
    private static final int WRAPPED = 55;

    private static final int PARAGRAPH_LINES = 4;
    /** What stands between the type of an act and its subject: who speaks, number, date and place. */
    private static final Set<LineRole> BETWEEN =
            EnumSet.of(LineRole.OFFICE, LineRole.BODY, LineRole.CODE, LineRole.DATE, LineRole.PLACE);

    private final TitleSigns signs;
    private final Phrases opens;

    /** @param opens words that cannot end a title */
    RunningText(TitleSigns signs, Phrases opens) {
        this.signs = signs;
        this.opens = opens;
    }

    /** Whether a line begins a paragraph that the layout has cut into lines. */
    boolean isRunningOn(DocumentView view, RoledLine line) {
        List<RoledLine> head = view.head();
        int at = head.indexOf(line);
        int lines = 0;
        int longLines = 0;
        for (int i = at; i < head.size() && lines < PARAGRAPH_LINES; i++) {
            RoledLine next = head.get(i);
            boolean plain = next.is(LineRole.OTHER) || next.is(LineRole.PARAGRAPH) || next.is(LineRole.BODY);
            boolean longer = next.line().length() > line.line().length() * 3 / 2;
            if (!plain
                    || longer
                    || next.line().isHeading()
                    || i > at && (next.line().afterGap() || isNumbered(view.of(next)))) {
                break;
            }
            lines++;
            longLines += next.line().length() >= WRAPPED ? 1 : 0;
        }
        String text = view.of(line);
        boolean followed = lines > 1 && endsSentence(view, head.get(at + lines - 1));
        boolean wrapped =
                line.line().length() >= WRAPPED && followed && !line.line().isHeading();
        boolean whole = lines > 1 && areWhole(view, head.subList(at + 1, at + lines)) || begins(view, head, at);
        boolean matter = at > 0 && isNamedAbove(head, at) && signs.opensMatter(text);
        if (lines > 1 && lines < PARAGRAPH_LINES && endsLongest(head.subList(at, at + lines))) {
            return false;
        }
        return wrapped && longLines >= lines - 1 && !isHeadline(text, line) && !matter && !whole
                || !matter
                        && lines == PARAGRAPH_LINES
                        && longLines >= PARAGRAPH_LINES - 1
                        && !isAboveText(head, at, text);
    }

    /** "1. The Assembly recalls ...": a paragraph of its own. */
    private static boolean isNumbered(String text) {
        return text.startsWith("1. ") || text.startsWith("1 - ") || text.startsWith("1- ") || text.startsWith("1) ");
    }

    /** Whether the last line is the longest by far: what fills a paragraph's width stands in the lines before its last. */
    private static boolean endsLongest(List<RoledLine> lines) {
        int last = lines.get(lines.size() - 1).line().length();
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).line().length() * 21 >= last * 20) {
                return false;
            }
        }
        return true;
    }

    /** Whether two lines and more each end a sentence, as those of a paragraph that is cut into lines do not. */
    private static boolean areWhole(DocumentView view, List<RoledLine> following) {
        return following.size() > 1 && following.stream().allMatch(l -> endsSentence(view, l));
    }

    /** Whether the next line begins with a capital where this one ends with no small word: a paragraph goes on in small letters. */
    private boolean begins(DocumentView view, List<RoledLine> head, int at) {
        if (at + 1 == head.size()) {
            return false;
        }
        String line = view.of(head.get(at));
        return head.get(at + 1).is(LineRole.PARAGRAPH)
                && isWord(view.of(head.get(at + 1)))
                && isSmall(line)
                && opens.whole(line.substring(line.lastIndexOf(' ') + 1)).isEmpty();
    }

    /** Whether most characters are small letters. */
    private static boolean isSmall(String line) {
        int small = 0;
        for (int i = 0; i < line.length(); i++) {
            small += Character.isLowerCase(line.charAt(i)) ? 1 : 0;
        }
        return small > line.length() / 2;
    }

    /** Whether a line begins with a capital and a small letter. */
    private static boolean isWord(String line) {
        return line.length() > 1 && Character.isUpperCase(line.charAt(0)) && Character.isLowerCase(line.charAt(1));
    }

    /** Whether the type, or the type and who speaks, stand above: «УКАЗ», «Президента», «О мерах ...». */
    private static boolean isNamedAbove(List<RoledLine> head, int at) {
        int line = at - 1;
        while (line > 0 && BETWEEN.contains(head.get(line).role())) {
            line--;
        }
        RoledLine type = head.get(line);
        return type.is(LineRole.BANNER) || type.is(LineRole.NUMBERED);
    }

    /** Whether a line begins with a document type and whole paragraphs follow: no part of one is cut into lines there. */
    private boolean isAboveText(List<RoledLine> head, int at, String text) {
        return isHeadline(text, head.get(at))
                && at + 1 < head.size()
                && head.get(at + 1).is(LineRole.PARAGRAPH);
    }

    /** A first line that begins with a document type is a headline even where a paragraph follows without a gap. */
    private boolean isHeadline(String text, RoledLine line) {
        return signs.beginsWithType(text) && line.line().index() < 8;
    }

    private static boolean endsSentence(DocumentView view, RoledLine line) {
        String text = view.of(line);
        return Sentences.isEnded(text) || text.endsWith(":");
    }
}
