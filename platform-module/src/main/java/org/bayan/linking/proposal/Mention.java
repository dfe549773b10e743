package org.bayan.linking.proposal;

import java.util.Optional;
import org.bayan.linking.find.MatchKind;

/**
 * A place where a text names somebody.
 *
 * @param start UTF-16 offset in the text; -1, as the end, for a stated name that stands nowhere in it
 * @param end offset behind the mention
 * @param text what stands there
 * @param match how it agrees with a name of the best candidate; null where there is no candidate
 * @param stated whether the labelled block or the header states it
 */
public record Mention(int start, int end, String text, MatchKind match, boolean stated) {
    public Optional<MatchKind> kind() {
        return Optional.ofNullable(match);
    }
}
