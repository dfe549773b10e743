package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/**
 * Reads the body out of titles that do not say «صادر عن»: whose spokesman speaks («تصريح الناطق باسم ...», "... Bakanlığı Sözcüsü"),
 * or the body before what it issued ("Security Council Press Statement on ...") or before a colon.
 */
final class TitleBodies {
    /** Characters before the words for a spokesman: his kind, «تصريح». */
    private static final int LEAD = 24;

    private static final int REACH = 3;

    private final TypeWords types;
    private final BodyNames names;
    private final Phrases speaksFor;

    TitleBodies(Vocabulary vocabulary, TypeWords types, BodyNames names) {
        this.types = types;
        this.names = names;
        this.speaksFor = vocabulary.phrases(TermFamily.SPEAKS_FOR);
    }

    Optional<Span> read(String title) {
        return spokenFor(title).or(() -> first(title));
    }

    private Optional<Span> spokenFor(String title) {
        int from = types.atStart(title).map(t -> t.span().end()).orElse(0);
        for (PhraseMatch marker : speaksFor.words(title)) {
            if (marker.start() - from > LEAD) {
                return Optional.empty();
            }
            int at = marker.end();
            while (at < title.length() && Spans.isInvisible(title.charAt(at))) {
                at++;
            }
            Optional<Span> name = names.at(title, at);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The body that a title begins with, right before its spokesman, a type or a colon. */
    private Optional<Span> first(String title) {
        Optional<Span> name = names.at(title, 0);
        if (name.isEmpty() || name.get().length() == title.length()) {
            return Optional.empty();
        }
        boolean rightToLeft = Spans.isRightToLeft(title);
        for (Coded type : types.anywhere(title)) {
            if (!rightToLeft
                    && type.span().start() > 0
                    && type.span().start() <= name.get().end() + REACH) {
                Span before = Spans.trimmed(
                        title,
                        name.get().start(),
                        Math.min(name.get().end(), type.span().start()));
                return names.at(title, before.start()).isPresent() && before.length() > 2
                        ? Optional.of(before)
                        : Optional.empty();
            }
        }
        String rest = title.substring(name.get().end()).strip();
        boolean colon = rest.startsWith(":") && rest.length() > REACH;
        boolean spokesman = !rightToLeft
                && speaksFor.atStart(rest).filter(m -> m.start() == 0).isPresent();
        return colon || spokesman ? name : Optional.empty();
    }
}
