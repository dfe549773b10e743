package org.bayan.extraction.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Digits;

/** Finds every wording of a label that its surroundings allow to be one. */
final class LabelScanner {
    /** Hits that a document may have; a real one has some dozens, and what comes after is no longer looked at. */
    static final int LIMIT = 20_000;

    private static final int LONGEST_NOTHING = 60;
    /** Letters that a single word must have to be a label with its value glued to it. */
    private static final int SHORTEST_GLUED = 5;
    /** Letters that a word must have to be a label at the end of a value that runs into it. */
    private static final int SHORTEST_TYPED = 3;
    /** Characters of the abbreviations that codes begin with. */
    private static final int LONGEST_MARK = 3;

    static final Comparator<LabelHit> IN_ORDER = Comparator.comparingInt(LabelHit::start)
            .thenComparing(Comparator.comparingInt(LabelHit::end).reversed());

    private final Phrases labels;
    private final Phrases nothing;
    private final SplitLabels split;

    LabelScanner(Phrases labels, Phrases nothing) {
        this.labels = labels;
        this.nothing = nothing;
        this.split = new SplitLabels(labels);
    }

    /** The hits in the order of the text; hits may overlap, but none lies inside another. */
    List<LabelHit> scan(Layout layout) {
        List<LabelHit> hits = new ArrayList<>();
        LabelEdges edges = new LabelEdges(layout.text());
        for (TextLine line : layout.lines()) {
            for (int i = 0; i < line.segments().size() && hits.size() < LIMIT; i++) {
                scanSegment(layout.text(), line, i, edges, hits);
            }
        }
        return split.joined(layout.text(), layout.lines(), edges, hits);
    }

    private void scanSegment(String text, TextLine line, int index, LabelEdges edges, List<LabelHit> hits) {
        Span segment = line.segments().get(index);
        List<LabelHit> found = new ArrayList<>();
        for (PhraseMatch match : labels.everywhere(segment.of(text))) {
            LabelHit hit = hit(text, match, line, index, edges);
            if (hit != null && isLabel(text, hit)) {
                found.add(hit);
            }
        }
        // «Bağlantılı olay bulunamadı» is what stands in place of a value, though it begins with a label's words
        if (found.isEmpty() || isNothing(segment, text)) {
            return;
        }
        dropInside(text, segment, found);
        dropLonger(text, segment, found);
        found.sort(IN_ORDER);
        int end = 0;
        for (LabelHit hit : found) {
            if (hit.end() > end && hits.size() < LIMIT) {
                hits.add(hit);
                end = hit.end();
            }
        }
    }

    /** Takes out the labels that are words of what stands in place of a value. */
    private void dropInside(String text, Span segment, List<LabelHit> found) {
        boolean inside = false;
        for (LabelHit hit : found) {
            inside |= hit.before() == LabelHit.Before.SPACE;
        }
        if (inside) {
            NavigableMap<Integer, PhraseMatch> empty = new TreeMap<>();
            nothing.words(segment.of(text)).forEach(m -> empty.put(m.start(), m));
            int emptyFrom = emptyFrom(text, segment, found);
            found.removeIf(h -> h.start() >= emptyFrom
                    || h.before() == LabelHit.Before.SPACE && isInside(text, empty, segment.start(), h));
        }
    }

    private void dropLonger(String text, Span segment, List<LabelHit> found) {
        for (LabelHit shorter : List.copyOf(found)) {
            if (saysNothing(text, segment, shorter)) {
                found.removeIf(h -> h.start() == shorter.start() && h.end() > shorter.end());
            }
        }
    }

    /** «مربوطهیچکدام»: the shorter of two wordings is the label where what follows it says that there is nothing. */
    private boolean saysNothing(String text, Span segment, LabelHit hit) {
        return segment.end() - hit.end() < LONGEST_NOTHING
                && hit.end() < segment.end()
                && nothing.whole(text.substring(hit.end(), segment.end())).isPresent();
    }

    private boolean isNothing(Span segment, String text) {
        return segment.length() <= LONGEST_NOTHING
                && nothing.whole(segment.of(text)).isPresent();
    }

    /** Where a label's value begins that says there is none ("Linked bodiesNo related persons"); else behind the segment. */
    private int emptyFrom(String text, Span segment, List<LabelHit> found) {
        int from = segment.end();
        for (LabelHit hit : found) {
            from = saysNothing(text, segment, hit) ? Math.min(from, hit.end()) : from;
        }
        return from;
    }

    /** "sans titre" holds no title label; «لا يوجد شخصيات مرتبطة حافظ الأسد» does: its first words say the same, and a value follows. */
    private boolean isInside(String text, NavigableMap<Integer, PhraseMatch> phrases, int offset, LabelHit hit) {
        Map.Entry<Integer, PhraseMatch> phrase = phrases.lowerEntry(hit.start() - offset);
        return phrase != null
                && offset + phrase.getValue().end() >= hit.end()
                && (hit.after() != LabelHit.After.SPACE
                        || nothing.whole(text.substring(offset + phrase.getKey(), hit.start())
                                        .strip())
                                .isEmpty());
    }

    /** «İlgili kişilerbelirtilmemiş»: small letters run on with small ones only where they say that there is nothing. */
    private Optional<LabelHit.After> gluedNothing(String text, Span segment, int end) {
        boolean whole = segment.end() - end < LONGEST_NOTHING
                && nothing.whole(text.substring(end, segment.end())).isPresent();
        return whole ? Optional.of(LabelHit.After.GLUED) : Optional.empty();
    }

    /** «أشخاص متعلقونلا يوجديوميات متعلقة»: in a page that lost its line breaks the words for nothing run on as well. */
    private boolean beginsNothing(String text, Span segment, int end) {
        String rest = text.substring(end, Math.min(segment.end(), end + LONGEST_NOTHING));
        return nothing.everywhere(rest).stream().anyMatch(words -> words.start() == 0 && words.end() >= SHORTEST_GLUED);
    }

    /** "Record IDSMI/A4/17": capitals run on with capitals only where the rest of the line is a code. */
    private static Optional<LabelHit.After> gluedCode(String text, Span segment, PhraseMatch match, int end) {
        boolean code = !match.term().weak()
                && LabelKind.ofKey(match.term().code()) == LabelKind.CODE
                && CodeForm.of(text.substring(end, segment.end())).isPresent();
        return code ? Optional.of(LabelHit.After.GLUED) : Optional.empty();
    }

    /**
     * Leaves out what cannot be a label: a weak wording in the middle of a sentence, unless its value can prove it; a number label without a colon is the document's own name ("Decree No. 12"); and a
     * wording in the middle of a line with a dash or slash right behind it is part of a code (CC-57/12), and so are a letter or
     * two that begin one («م/15/2011»).
     */
    private static boolean isLabel(String text, LabelHit hit) {
        boolean colon = hit.after() == LabelHit.After.COLON || hit.after() == LabelHit.After.END;
        boolean inside = hit.before() == LabelHit.Before.SPACE || hit.before() == LabelHit.Before.GLUED;
        boolean tight = hit.after() == LabelHit.After.DASH && !Spans.isInvisible(text.charAt(hit.end()));
        boolean letters = hit.weak() && hit.end() - hit.start() <= LONGEST_MARK;
        boolean part = tight && (inside || letters && isDigitBehind(text, hit.end() + 1));
        return (hit.kind() != LabelKind.NUMBER || colon) && !part && !isWord(text, hit);
    }

    private static boolean isDigitBehind(String text, int at) {
        return at < text.length() && Digits.isDigit(text.charAt(at));
    }

    /** Whether a wording is a word like any other: one in the middle of a sentence, or letters of a longer one («من» in «منظمة» and «الأمن»). */
    private static boolean isWord(String text, LabelHit hit) {
        if (hit.end() - hit.start() == 1 && Character.isLetter(text.charAt(hit.start()))) {
            boolean marked = hit.after() == LabelHit.After.COLON || hit.after() == LabelHit.After.DASH;
            return hit.before() != LabelHit.Before.START || !marked;
        }
        if (hit.kind().shape() == LabelKind.Shape.TYPED) {
            return hit.before() == LabelHit.Before.GLUED && hit.end() - hit.start() < SHORTEST_TYPED;
        }
        boolean common = hit.weak() || text.substring(hit.start(), hit.end()).indexOf(' ') < 0;
        boolean sentence = hit.before() == LabelHit.Before.SPACE
                && (hit.after() == LabelHit.After.SPACE || hit.after() == LabelHit.After.END);
        boolean glued = hit.after() == LabelHit.After.GLUED || hit.before() == LabelHit.Before.GLUED;
        boolean fragment = glued && hit.end() - hit.start() < SHORTEST_GLUED - (hit.weak() ? 0 : 1);
        return common && (sentence || fragment);
    }

    /** A wording with its edges; null where it is only a part of a word. */
    private LabelHit hit(String text, PhraseMatch match, TextLine line, int index, LabelEdges edges) {
        Span segment = line.segments().get(index);
        int end = segment.start() + match.end();
        int start = edges.withoutSharedArticle(segment, segment.start() + match.start());
        Optional<LabelHit.Before> before = edges.before(segment, start);
        if (before.isEmpty()) {
            return null;
        }
        Optional<LabelHit.After> after = edges.after(segment, end);
        if (after.isEmpty() && before.get() == LabelHit.Before.START) {
            after = gluedNothing(text, segment, end).or(() -> gluedCode(text, segment, match, end));
        } else if (after.isEmpty() && !match.term().weak() && beginsNothing(text, segment, end)) {
            after = Optional.of(LabelHit.After.GLUED);
        }
        return after.isEmpty()
                ? null
                : new LabelHit(
                        LabelKind.ofKey(match.term().code()),
                        match.term().weak(),
                        line.index(),
                        index,
                        start,
                        end,
                        edges.valueStart(segment, end),
                        before.get(),
                        after.get());
    }
}
