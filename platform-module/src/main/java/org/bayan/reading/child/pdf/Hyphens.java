package org.bayan.reading.child.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.reading.child.structure.StructureBuilder;

/**
 * Joins lines of a paragraph. A hyphen at the end of a line parts a word that is to be whole again, or belongs to it
 * («quatre-vingts»). The document itself shows which: by the word written elsewhere, and by whether it hyphenates at all.
 */
final class Hyphens {
    private static final String SOFT = "\u00AD\u2010";
    /** Words parted by a hyphen at the end of a line, and their part in all lines, from which a document hyphenates. */
    private static final int FEW = 3;

    private static final double PART = 0.03;

    /** Where lines are broken without a space: after a bar within a code or an address, and after a bracket that opens. */
    private static final Pattern NO_SPACE = Pattern.compile("(?:\\S/|[(\\[{\u00AB\u201C])$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Pd}]*");
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}\\p{Pd}]*\\p{Ll})-$");
    /** Part of the words with letters that only Turkish has, from which a text is Turkish. */
    private static final double TURKISH_PART = 0.1;
    /** It writes no hyphen within a word; other languages do, so that a single one says nothing there. */
    private static final Pattern TURKISH = Pattern.compile("[\u0131\u011F]");
    /** Endings by which two forms of a word differ, in letters. */
    private static final int ENDING = 3;

    private static final Pattern FIRST = Pattern.compile("^(\\p{Ll}[\\p{L}\\p{M}\\p{Pd}]*)");

    private final Set<String> words = new HashSet<>();
    private final boolean hyphenates;
    private final boolean turkish;

    Hyphens(List<Line> lines) {
        Set<String> parted = new HashSet<>();
        for (Line line : lines) {
            Matcher last = LAST.matcher(line.text());
            if (last.find()) {
                parted.add(last.group(1));
            }
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        turkish = words.stream().filter(word -> TURKISH.matcher(word).find()).count() > TURKISH_PART * words.size();
        hyphenates = parted.size() >= FEW && parted.size() >= PART * lines.size();
    }

    /** Writes a line that goes on with the one above, which is written already. */
    void join(String above, String line, StructureBuilder out) {
        char last = above.charAt(above.length() - 1);
        if (SOFT.indexOf(last) >= 0) {
            out.dropLast();
        } else if (last != '-') {
            out.text(NO_SPACE.matcher(above).find() ? "" : " ");
        } else if (partsAWord(above, line)) {
            out.dropLast();
        }
        out.text(line);
    }

    private boolean partsAWord(String above, String line) {
        Matcher last = LAST.matcher(above);
        Matcher first = FIRST.matcher(line);
        if (!last.find() || !first.find()) {
            return false;
        }
        String start = last.group(1).toLowerCase(Locale.ROOT);
        String end = first.group(1).toLowerCase(Locale.ROOT);
        boolean whole = isWritten(start + end);
        boolean hyphened = words.contains(start + "-" + end);
        return whole != hyphened ? whole : hyphenates || turkish;
    }

    /** Whether a word stands elsewhere in the document, in this form or with another ending. */
    private boolean isWritten(String word) {
        return words.contains(word)
                || words.stream().anyMatch(other -> other.startsWith(word) && other.length() <= word.length() + ENDING);
    }

    /** Whether a line ends within a word that the next one goes on with. */
    static boolean goesOn(String above, String line) {
        return LAST.matcher(above).find() && FIRST.matcher(line).find();
    }
}
