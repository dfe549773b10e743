package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
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

    private final Phrases owned;
    private final BodyNames names;

    Footers(Phrases owned, BodyNames names) {
        this.owned = owned;
        this.names = names;
    }

    void read(DocumentView view, IssuerName issuers, List<FieldCandidate> candidates) {
        List<RoledLine> lines = view.lines();
        lines.subList(Math.max(lines.size() - LINES, Math.min(1, lines.size())), lines.size()).stream()
                .filter(l -> l.dates().isEmpty() && !l.is(LineRole.PARAGRAPH) && !Sentences.isEnded(l.text()))
                .forEach(line -> owner(line.text())
                        .map(s -> new Span(
                                line.span().start() + s.start(), line.span().start() + s.end()))
                        .ifPresent(s -> issuers.add(view, s, "tail.owner", OWNER, candidates)));
    }

    Optional<Span> owner(String text) {
        Optional<Span> notice = owned.words(text).stream()
                .filter(m -> m.start() == 0)
                .map(PhraseMatch::end)
                .findFirst()
                .flatMap(end -> names.at(text, skip(text, end)));
        return notice.isPresent()
                ? notice
                : names.at(text, 0)
                        .filter(s -> ADDRESS.matcher(text.substring(s.end())).matches());
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (Spans.isInvisible(text.charAt(at)) || !Character.isLetter(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
