package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/**
 * Proposes the owner of a page as its last lines name it, behind a copyright notice or before an address; taken only where nothing
 * above says who speaks.
 */
final class Footers {
    private static final double OWNER = 0.57;
    private static final int LINES = 4;
    /** " – 55 rue du Faubourg", ", PO Box 12", "| Tel. 011": an address behind the name. */
    private static final Pattern ADDRESS = Pattern.compile(" ?[-–—,|،] .{0,40}\\p{Nd}.*");

    private static final char COPYRIGHT = '©';
    private static final int LONGEST_NOTICE = 160;
    private static final Pattern NAMED = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’-]*(?: (?:[\\p{L}'’&-]+)){1,6}?)(?:,? (?:19|20)\\p{Nd}\\p{Nd}|[.,|] | [-–—] |\\.?$)");

    private final Phrases owned;
    private final BodyNames names;

    Footers(Phrases owned, BodyNames names) {
        this.owned = owned;
        this.names = names;
    }

    void read(DocumentView view, IssuerName issuers, List<FieldCandidate> candidates) {
        List<RoledLine> lines = view.lines();
        lines.subList(Math.max(lines.size() - LINES, Math.min(1, lines.size())), lines.size()).stream()
                .filter(l -> isNotice(l.text())
                        || owned.atStart(l.text()).isPresent() && l.text().length() <= LONGEST_NOTICE
                        || l.dates().isEmpty() && !l.is(LineRole.PARAGRAPH) && !Sentences.isEnded(l.text()))
                .forEach(line -> owner(line.text())
                        .map(s -> new Span(
                                line.span().start() + s.start(), line.span().start() + s.end()))
                        .ifPresent(s -> issuers.add(view, s, "tail.owner", OWNER, candidates)));
    }

    /** Whether a line holds the sign of a copyright. */
    static boolean isNotice(String text) {
        return text.length() <= LONGEST_NOTICE && text.indexOf(COPYRIGHT) >= 0;
    }

    Optional<Span> owner(String text) {
        Optional<Span> notice = owned.words(text).stream()
                .filter(m -> m.start() == 0)
                .map(PhraseMatch::end)
                .findFirst()
                .or(() -> Optional.of(text.indexOf(COPYRIGHT)).filter(c -> c >= 0))
                .flatMap(end -> names.at(text, skip(text, end)).or(() -> whole(text, skip(text, end))));
        return notice.isPresent()
                ? notice
                : names.at(text, 0)
                        .filter(s -> ADDRESS.matcher(text.substring(s.end())).matches());
    }

    /** The name of no known kind that stands alone between the sign and the year: "© Physicians for Human Rights 2019". */
    private static Optional<Span> whole(String text, int from) {
        Matcher named = NAMED.matcher(text).region(from, text.length());
        return text.indexOf(COPYRIGHT) >= 0 && named.lookingAt()
                ? Optional.of(new Span(from, named.end(1)))
                : Optional.empty();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (Spans.isInvisible(text.charAt(at)) || !Character.isLetter(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
