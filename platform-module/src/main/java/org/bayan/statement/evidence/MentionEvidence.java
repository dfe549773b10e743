package org.bayan.statement.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.proposal.Mention;

/**
 * A place where a statement names somebody.
 *
 * @param text what stands there
 * @param start first UTF-16 code unit of it in the stored text; -1 for a name that the text does not hold
 * @param end one past the last; -1 likewise
 * @param match how it agrees with a name of the best candidate, as {@link MatchKind} in lower case; null where a person put it
 *     there or no record has the name
 * @param stated whether the labelled block or the header states it
 * @param stale whether the present text no longer holds it; its offsets are then those of an earlier text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionEvidence(String text, int start, int end, String match, boolean stated, boolean stale) {
    public static MentionEvidence of(Mention mention) {
        return new MentionEvidence(
                mention.text(),
                mention.start(),
                mention.end(),
                mention.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null),
                mention.stated(),
                false);
    }

    /** A stretch that a person marked. */
    public static MentionEvidence marked(String text, int start, int end) {
        return new MentionEvidence(text, start, end, null, false, false);
    }

    public MentionEvidence at(int otherStart, int otherEnd, String otherText) {
        return new MentionEvidence(otherText, otherStart, otherEnd, match, stated, false);
    }

    public MentionEvidence lost() {
        return new MentionEvidence(text, start, end, match, stated, true);
    }

    /** Whether it has a place in the present text. */
    public boolean hasPlace() {
        return start >= 0 && !stale;
    }

    public boolean isSamePlace(MentionEvidence other) {
        return start == other.start && end == other.end && stale == other.stale;
    }
}
