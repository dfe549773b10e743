package org.bayan.extraction.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.layout.Layout;
import org.bayan.language.Digits;

/**
 * Tells words that only look like labels by the labels that are set off: where a block has its line «زبان سند: فارسی», the last word of
 * the title «سخنرانی در افتتاح فرهنگستان زبان» and the first of an entry "Language and Heritage Trust" are no labels.
 */
final class StrayLabels {
    /** Wordings behind one that may end its value. */
    private static final int NEXT = 3;

    private StrayLabels() {}

    /** Takes out each hit in running words whose kind is set off elsewhere, and letters at a line's end whose value does not fit. */
    static void drop(Layout layout, ValueJudge judge, List<LabelHit> hits) {
        Set<LabelKind> setOff = EnumSet.noneOf(LabelKind.class);
        for (LabelHit hit : hits) {
            if (hit.isSetOff() || !hit.weak() && hit.after() == LabelHit.After.END) {
                setOff.add(hit.kind());
            }
        }
        List<LabelHit> all = List.copyOf(hits);
        hits.clear();
        for (int i = 0; i < all.size(); i++) {
            LabelHit hit = all.get(i);
            boolean known = setOff.contains(hit.kind());
            boolean doubtful = hit.isFragment() || isInWords(hit) && known;
            if (!doubtful || fits(layout, judge, all, i) && !(hit.isFragment() && known)) {
                hits.add(hit);
            }
        }
    }

    /** Whether a wording stands in words like any other: a space before or behind it, and no mark. */
    private static boolean isInWords(LabelHit hit) {
        boolean open = hit.after() == LabelHit.After.SPACE
                || hit.after() == LabelHit.After.END && hit.before() == LabelHit.Before.SPACE;
        // "Dağıtım yerlerine" below a subject ends it, whatever the "Dağıtım:" at the foot says
        boolean ends =
                hit.before() == LabelHit.Before.START && hit.kind().field().isEmpty();
        return open && !ends && (hit.weak() || hit.isWord());
    }

    /** Whether the value fits, as far as it goes or up to one of the next wordings: labels are glued to values that are glued to labels. */
    private static boolean fits(Layout layout, ValueJudge judge, List<LabelHit> all, int at) {
        LabelHit hit = all.get(at);
        // "Type Approval of Civil Aircraft": hardly a line has no word that names a type
        boolean words = hit.kind() == LabelKind.TYPE && !hit.isFragment();
        if (words || hit.kind().shape() != LabelKind.Shape.TYPED) {
            return false;
        }
        boolean fits = fits(judge, hit.kind(), FirstPiece.of(layout, hit, null));
        for (int i = at + 1; i < Math.min(all.size(), at + 1 + NEXT); i++) {
            LabelHit other = all.get(i);
            if (hit.isFragment() && other.line() == hit.line() + 1 && other.before() == LabelHit.Before.START) {
                return false;
            }
            fits |= other.start() >= hit.end()
                    && other.line() <= hit.line() + 1
                    && fits(judge, hit.kind(), FirstPiece.of(layout, hit, other));
        }
        return fits;
    }

    /** A code fits only with letters in it; bare numbers stand behind many words. */
    private static boolean fits(ValueJudge judge, LabelKind kind, String piece) {
        double weight = judge.weight(kind, piece);
        boolean code = kind == LabelKind.CODE
                && weight > 0
                && piece.chars().anyMatch(Character::isLetter)
                && piece.chars().anyMatch(c -> Digits.isDigit((char) c));
        return code || weight >= BlockReader.FIT;
    }
}
