package org.bayan.extraction.label;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.layout.Layout;

/**
 * Chooses among overlapping and doubtful hits. «العنوانبيان حول اللغة العربيةاللغةالعربية» has three readings; the one whose
 * labels and values fit best together wins. The best chain is found from the end backwards, each hit looking at a bounded
 * number of successors, so that the cost is linear in the number of hits.
 */
final class LabelChain {
    /** Successors that a hit looks at; more doubtful hits between two labels do not occur in real blocks. */
    private static final int WINDOW = 8;
    /** Lines between two labels of one block, where the first has a single value. */
    static final int NEAR = 4;
    /** Lines that a list may fill between two labels of one block. */
    static final int NEAR_LIST = 80;

    private final Layout layout;
    private final ValueJudge judge;
    private final List<LabelHit> hits;
    private final double[] from;
    private final double[] best;
    private final int[] next;

    private LabelChain(Layout layout, ValueJudge judge, List<LabelHit> hits) {
        this.layout = layout;
        this.judge = judge;
        this.hits = hits;
        this.from = new double[hits.size() + 1];
        this.best = new double[hits.size() + 1];
        this.next = new int[hits.size()];
    }

    /** The accepted hits in order; they do not overlap. */
    static List<LabelHit> choose(Layout layout, ValueJudge judge, List<LabelHit> hits) {
        LabelChain chain = new LabelChain(layout, judge, hits);
        for (int i = hits.size() - 1; i >= 0; i--) {
            chain.weigh(i);
        }
        return chain.path();
    }

    private void weigh(int i) {
        LabelHit hit = hits.get(i);
        String piece = FirstPiece.of(layout, hit, null);
        double open = judge.weight(hit.kind(), piece);
        String lastBounded = piece;
        double lastValue = open;
        int last = Math.min(hits.size(), i + WINDOW + 1);
        double top = open + best[last];
        int chosen = last;
        for (int j = i + 1; j < last; j++) {
            LabelHit other = hits.get(j);
            if (other.start() >= hit.end()) {
                String bounded = FirstPiece.of(layout, hit, other);
                if (!bounded.equals(lastBounded)) {
                    lastBounded = bounded;
                    lastValue = bounded.equals(piece) ? open : judge.weight(hit.kind(), bounded);
                }
                double value = lastValue;
                double total = value + link(hit, other) + from[j];
                if (total > top) {
                    top = total;
                    chosen = j;
                }
            }
        }
        from[i] = hit.weight() + top;
        next[i] = chosen;
        best[i] = Math.max(from[i], best[i + 1]);
    }

    private List<LabelHit> path() {
        List<LabelHit> chosen = new ArrayList<>();
        int at = 0;
        boolean linked = false;
        while (at < hits.size()) {
            if (!linked && best[at] > from[at]) {
                at++;
                continue;
            }
            chosen.add(hits.get(at));
            int to = next[at];
            linked = to < Math.min(hits.size(), at + WINDOW + 1);
            at = to;
        }
        return chosen;
    }

    static boolean isNear(LabelHit hit, LabelHit following) {
        int lines = following.line() - hit.line();
        return lines <= (hit.kind().shape() == LabelKind.Shape.LIST ? NEAR_LIST : NEAR);
    }

    static double link(LabelHit hit, LabelHit following) {
        if (!isNear(hit, following)) {
            return 0;
        }
        if (hit.kind() != following.kind()) {
            return following.line() - hit.line() > NEAR ? 0 : 1;
        }
        boolean runsOn = following.before() == LabelHit.Before.SPACE || following.before() == LabelHit.Before.GLUED;
        boolean twin = following.start() <= hit.valueStart();
        return runsOn && !twin ? -2 : 0;
    }
}
