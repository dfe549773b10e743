package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.language.Words;

/**
 * Finds the headline below a line that names a statement and who issued it, or whom it addresses, and nothing of its matter:
 * «بلاغ صادر عن مجلس الوزراء» above what it is about, right before the text.
 */
final class Headlines {
    private static final int FEWEST_WORDS = 4;

    private final TitleSigns signs;
    private final BareTitles bareTitles;
    private final RunningText running;

    Headlines(TitleSigns signs, BareTitles bareTitles, RunningText running) {
        this.signs = signs;
        this.bareTitles = bareTitles;
        this.running = running;
    }

    /** The line below, if the line is such a one and a headline follows. */
    Optional<RoledLine> below(DocumentView view, RoledLine line) {
        if (!line.is(LineRole.OTHER) || !bareTitles.isSenderOrAudience(view.of(line))) {
            return Optional.empty();
        }
        int next = view.head().indexOf(line) + 1;
        return view.head().stream()
                .skip(next)
                .limit(1)
                .filter(l -> isHeadline(view, l))
                .findFirst();
    }

    private boolean isHeadline(DocumentView view, RoledLine line) {
        return line.is(LineRole.OTHER)
                && !line.line().isSegmented()
                && signs.isTitleLike(view, line)
                && Words.count(view.of(line)) >= FEWEST_WORDS
                && !signs.isTyped(view.of(line))
                && !running.isRunningOn(view, line)
                && isAboveText(view, line);
    }

    private static boolean isAboveText(DocumentView view, RoledLine line) {
        int next = view.head().indexOf(line) + 1;
        return next < view.head().size()
                && (view.head().get(next).is(LineRole.PARAGRAPH)
                        || view.head().get(next).is(LineRole.DATE));
    }
}
