package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.bayan.linking.name.NameForm;

/**
 * Adds what sounds like names to what is spelled like them. A surname or other weak name gives way to a longer one that contains
 * it by its sound: in "Bachar el-Assad" more is read than "Assad".
 */
final class LooseResolution {
    private final TextTokens tokens;
    private final List<NameMatch> strict;

    LooseResolution(TextTokens tokens, List<NameMatch> strict) {
        this.tokens = tokens;
        this.strict = strict;
    }

    List<NameMatch> with(List<Segment> segments) {
        List<NameMatch> loose = new SkeletonScan(tokens, segments).run(taken());
        List<NameMatch> all = new ArrayList<>(loose);
        int at = 0;
        for (NameMatch match : strict) {
            while (at < loose.size() && loose.get(at).end() <= match.start()) {
                at++;
            }
            if (at == loose.size() || loose.get(at).start() >= match.end()) {
                all.add(match);
            }
        }
        all.sort(Comparator.comparingInt(NameMatch::start));
        return all;
    }

    /** The tokens of the names that give way to none. */
    private BitSet taken() {
        BitSet taken = new BitSet();
        int token = 0;
        for (NameMatch match : strict) {
            while (token < tokens.count() && tokens.originalEnd(tokens.end(token)) <= match.start()) {
                token++;
            }
            while (!isWeak(match)
                    && token < tokens.count()
                    && tokens.originalStart(tokens.start(token)) < match.end()) {
                taken.set(token++);
            }
        }
        return taken;
    }

    private static boolean isWeak(NameMatch match) {
        return match.kind() == MatchKind.PARTIAL
                || match.named().stream().allMatch(named -> named.name().form() == NameForm.AMBIGUOUS);
    }
}
