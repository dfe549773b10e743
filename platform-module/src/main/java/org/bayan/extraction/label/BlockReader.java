package org.bayan.extraction.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.value.LanguageNames;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/**
 * Reads the labelled blocks of a document and its labels on lines of their own. A block is told from running text by its
 * evidence: several labels near each other, the way they are set off, values that fit them, a heading above. Keeps no state;
 * threads may share it.
 */
public final class BlockReader {
    /** What the hits and values of a run must add up to; two labels with colons and fitting values make 12. */
    private static final double BLOCK_EVIDENCE = 7;

    private static final double HEADED_EVIDENCE = 4;
    private static final double GLUED_FIT = 2.5;
    /** Weight from which on a value fits its label beyond doubt. */
    static final double FIT = 2;
    /** A single label counts only in the first and last lines of a document. */
    private static final int EDGE = 30;

    private final Vocabulary vocabulary;
    private final LabelScanner scanner;
    private final ValueJudge judge;

    public BlockReader(Vocabulary vocabulary, DateFinder dates) {
        this.vocabulary = vocabulary;
        this.scanner = new LabelScanner(vocabulary.phrases(TermFamily.LABEL), vocabulary.phrases(TermFamily.NOTHING));
        this.judge = new ValueJudge(
                dates,
                new LanguageNames(vocabulary.phrases(TermFamily.LANGUAGE)),
                new TypeWords(vocabulary),
                vocabulary.phrases(TermFamily.NOTHING));
    }

    /** The blocks in the order of the text. */
    public List<LabelledBlock> read(Layout layout) {
        List<LabelHit> hits = new ArrayList<>(scanner.scan(layout));
        if (hits.isEmpty()) {
            return List.of();
        }
        LabelsAsValues.drop(layout, judge, hits);
        StrayLabels.drop(layout, judge, hits);
        List<LabelledBlock> blocks = new ArrayList<>(ColumnTable.take(layout, judge, hits));
        for (List<LabelHit> run : runs(LabelChain.choose(layout, judge, hits))) {
            accepted(layout, run).ifPresent(blocks::add);
        }
        blocks.sort(Comparator.comparingInt(b -> b.span().start()));
        return blocks;
    }

    /** Cuts the chain above the heading of a block, and where two labels are too far from each other to belong together. */
    private static List<List<LabelHit>> runs(List<LabelHit> chain) {
        List<List<LabelHit>> runs = new ArrayList<>();
        List<LabelHit> run = new ArrayList<>();
        for (LabelHit hit : chain) {
            boolean opens = hit.kind() == LabelKind.HEADING;
            if (!run.isEmpty() && (opens || !LabelChain.isNear(run.get(run.size() - 1), hit))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(hit);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private Optional<LabelledBlock> accepted(Layout layout, List<LabelHit> run) {
        List<LabelHit> hits = sameStyle(withoutLeadIn(run));
        if (isBlock(layout, hits)) {
            return Optional.of(block(layout, hits, LabelledValue.Setting.BLOCK));
        }
        List<LabelHit> lines = hits.stream().filter(h -> standsAlone(layout, h)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(block(layout, lines, LabelledValue.Setting.LINE));
    }

    /** The words of sentences that happen to stand above a block are none of its labels. */
    private static List<LabelHit> withoutLeadIn(List<LabelHit> run) {
        int first = 0;
        while (first < run.size() && run.get(first).isRunningText()) {
            first++;
        }
        boolean above = first > 0
                && first < run.size()
                && run.get(first).before() == LabelHit.Before.START
                && run.get(first).line() > run.get(first - 1).line();
        return above ? run.subList(first, run.size()) : run;
    }

    /**
     * Leaves out what does not look like the others: where most labels have a colon, a weak wording without one; where most begin
     * a line or a cell, a wording in the middle of one («أكدت الجهات المعنية أن»); and a word of a list's entry that is a label elsewhere ("Title
     * Holders Association").
     */
    private static List<LabelHit> sameStyle(List<LabelHit> run) {
        int withColon = 0;
        int setApart = 0;
        int withoutSpace = 0;
        for (LabelHit hit : run) {
            withColon += hit.after() == LabelHit.After.COLON ? 1 : 0;
            setApart += hit.before() != LabelHit.Before.SPACE ? 1 : 0;
            withoutSpace += hit.after() != LabelHit.After.SPACE ? 1 : 0;
        }
        boolean colons = 2 * withColon >= run.size();
        boolean apart = 2 * setApart > run.size();
        boolean below = 2 * withoutSpace > run.size();
        List<LabelHit> same = new ArrayList<>();
        int other = -1;
        for (LabelHit hit : run) {
            boolean colonless = colons && hit.weak() && !hit.isSetOff() && hit.after() != LabelHit.After.COLON;
            boolean inside = apart && hit.before() == LabelHit.Before.SPACE && hit.after() == LabelHit.After.SPACE;
            LabelHit before = same.isEmpty() ? null : same.get(same.size() - 1);
            boolean entry = below && before != null && isEntry(before, hit);
            if (before != null && isOfOther(before, hit)) {
                other = hit.line();
            }
            boolean ofOther = hit.weak() && hit.line() == other;
            if (!colonless && !inside && !entry && !ofOther) {
                same.add(hit);
            }
        }
        return same;
    }

    /** "Yayımlandığı Resmî Gazete : Tarih : 13/8/2016 Sayı : 29800": date and number are those of the gazette. */
    private static boolean isOfOther(LabelHit before, LabelHit hit) {
        return before.kind() == LabelKind.OTHER
                && before.line() == hit.line()
                && before.valueStart() == hit.start()
                && before.after() == LabelHit.After.COLON;
    }

    /** Whether a word with nothing but a space behind it stands where a list's entries stand. */
    private static boolean isEntry(LabelHit list, LabelHit hit) {
        return list.kind().shape() == LabelKind.Shape.LIST
                && list.after() != LabelHit.After.SPACE
                && hit.after() == LabelHit.After.SPACE
                && hit.kind().shape() != LabelKind.Shape.TYPED
                && (hit.weak() || hit.isWord());
    }

    private boolean isBlock(Layout layout, List<LabelHit> run) {
        Set<LabelKind> kinds = EnumSet.noneOf(LabelKind.class);
        run.forEach(h -> kinds.add(h.kind()));
        boolean headed = kinds.remove(LabelKind.HEADING);
        if (kinds.stream().noneMatch(k -> k.field().isPresent()) || !headed && kinds.size() < 2) {
            return false;
        }
        double evidence = evidence(run, layout);
        return headed
                ? evidence >= HEADED_EVIDENCE
                : evidence >= BLOCK_EVIDENCE && run.stream().anyMatch(h -> isSure(layout, h));
    }

    private double evidence(List<LabelHit> run, Layout layout) {
        double sum = 0;
        for (int i = 0; i < run.size(); i++) {
            LabelHit following = i + 1 < run.size() ? run.get(i + 1) : null;
            double value = judge.weight(run.get(i).kind(), firstPiece(layout, run.get(i), following));
            sum += run.get(i).weight() + value + (isGluedFit(run.get(i), value) ? GLUED_FIT : 0);
            sum += following == null ? 0 : LabelChain.link(run.get(i), following);
        }
        return sum;
    }

    /** A label that its fitting value is glued to, «اللغةالعربية»: running text has no such word. */
    private static boolean isGluedFit(LabelHit hit, double value) {
        boolean glued = hit.after() == LabelHit.After.GLUED || hit.after() == LabelHit.After.DIGIT;
        return glued && value >= FIT && hit.kind().shape() == LabelKind.Shape.TYPED;
    }

    private boolean isSure(Layout layout, LabelHit hit) {
        return !hit.weak()
                || hit.isSetOff()
                || isGluedFit(hit, judge.weight(hit.kind(), firstPiece(layout, hit, null)));
    }

    private boolean standsAlone(Layout layout, LabelHit hit) {
        boolean edge = hit.line() < EDGE || hit.line() >= layout.lines().size() - EDGE / 2;
        boolean colon = hit.after() == LabelHit.After.COLON || hit.after() == LabelHit.After.DASH && !hit.weak();
        boolean fieldless = hit.kind().field().isEmpty();
        if (!edge || fieldless || hit.before() != LabelHit.Before.START || !colon) {
            return false;
        }
        return judge.weight(hit.kind(), firstPiece(layout, hit, null)) > 0;
    }

    private String firstPiece(Layout layout, LabelHit hit, LabelHit following) {
        List<Span> pieces = collector(layout).collect(hit, following, ListStyle.UNKNOWN);
        if (pieces.isEmpty()) {
            return "";
        }
        Span first = pieces.get(0);
        return layout.of(new Span(first.start(), Math.min(first.end(), first.start() + ValueJudge.LONGEST)));
    }

    private LabelledBlock block(Layout layout, List<LabelHit> run, LabelledValue.Setting setting) {
        List<LabelledValue> values = new ArrayList<>();
        List<List<Span>> read = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < run.size(); i++) {
            LabelHit hit = run.get(i);
            LabelHit following = i + 1 < run.size() ? run.get(i + 1) : null;
            boolean bounded = following != null && LabelChain.isNear(hit, following);
            List<Span> pieces =
                    collector(layout).collect(hit, bounded ? following : null, ListStyle.of(layout, run, read));
            read.add(pieces);
            LabelledValue value = new LabelledValue(hit.kind(), new Span(hit.start(), hit.end()), pieces, setting);
            values.add(value);
            end = Math.max(end, pieces.isEmpty() ? hit.end() : value.span().end());
        }
        return new LabelledBlock(
                values, new Span(run.get(0).start(), Math.max(end, run.get(0).end())));
    }

    private ValueCollector collector(Layout layout) {
        return new ValueCollector(layout, judge, vocabulary.phrases(TermFamily.SALUTATION));
    }
}
