package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** A title that says whose spokesman speaks, or begins with the body and what it issued. */
    private static final double STATED = 0.8;
    /** A headline that begins with the body and its verb. */
    private static final double REPEATED = 0.72;
    /** Characters behind a title in which the text repeats who speaks. */
    private static final int TEXT_BEHIND = 600;

    private static final double SAYS = 0.62;

    /** "Dışişleri Bakanlığından Yapılan Açıklama": from whom something comes. */
    private static final Pattern ABLATIVE = Pattern.compile("['’]?n?[dt][ae]n ");

    /** "Dışişleri Bakanlığının ... İlişkin Açıklaması": whose something is that the title ends with. */
    private static final Pattern GENITIVE = Pattern.compile("['’]?n?[ıiuü]n ");

    private final TypeWords types;
    private final BodyNames names;
    private final Phrases speaksFor;
    private final Phrases says;

    TitleBodies(Vocabulary vocabulary, TypeWords types, BodyNames names) {
        this.types = types;
        this.names = names;
        this.says = vocabulary.phrases(TermFamily.SAYS);
        this.speaksFor = vocabulary.phrases(TermFamily.SPEAKS_FOR);
    }

    /**
     * A body in a title.
     *
     * @param rule how the title names it
     */
    record TitleBody(Span span, String rule, double score) {}

    /**
     * @param text the whole document: a name of unknown kind is one if the text repeats it
     * @param end where the title ends in it
     */
    Optional<TitleBody> read(String title, String text, int end) {
        return spokenFor(title)
                .map(s -> new TitleBody(s, "title.body", STATED))
                .or(() -> names.at(title, 0)
                        .filter(s -> !Character.isLowerCase(title.charAt(s.start())) && !Sentences.isEnded(title))
                        .flatMap(s -> first(title, s)))
                .or(() -> repeated(title, text, end));
    }

    /** "Physicians for Human Rights Statement on ...", where the text speaks of "Physicians for Human Rights". */
    private Optional<TitleBody> repeated(String title, String text, int end) {
        return types.beforeMatter(title)
                .map(t -> Spans.trimmed(title, 0, t.span().start()))
                .filter(s -> s.of(title).indexOf(' ') > 0)
                .filter(s -> {
                    int again = text.indexOf(s.of(title), end);
                    return again >= 0 && again - end <= TEXT_BEHIND;
                })
                .map(s -> new TitleBody(s, "title.repeated", REPEATED));
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

    /** The body that a title begins with, right before its spokesman, a type, a colon or a verb. */
    private Optional<TitleBody> first(String title, Span name) {
        boolean rightToLeft = Spans.isRightToLeft(title);
        Optional<Span> before = rightToLeft ? Optional.empty() : beforeType(title, name);
        if (before.isPresent()) {
            return before.map(s -> new TitleBody(s, "title.body", STATED));
        }
        boolean owned =
                GENITIVE.matcher(title).region(name.end(), title.length()).lookingAt();
        if (owned
                && types.atEnd(title).filter(t -> t.span().start() > name.end()).isPresent()) {
            return Optional.of(new TitleBody(name, "title.body", STATED));
        }
        if (ABLATIVE.matcher(title).region(name.end(), title.length()).lookingAt()) {
            return Optional.of(new TitleBody(name, "title.body", STATED));
        }
        String rest = title.substring(name.end()).strip();
        boolean colon = rest.startsWith(":") && rest.length() > REACH;
        boolean spokesman = !rightToLeft
                && speaksFor.atStart(rest).filter(m -> m.start() == 0).isPresent();
        if (colon || spokesman) {
            return Optional.of(new TitleBody(name, "title.body", STATED));
        }
        return says.atStart(rest).filter(m -> m.start() == 0).map(m -> new TitleBody(name, "title.says", SAYS));
    }

    private Optional<Span> beforeType(String title, Span name) {
        List<Coded> named = new ArrayList<>(types.anywhere(title));
        Collections.reverse(named);
        for (Coded type : named) {
            if (type.span().start() > 0 && type.span().start() <= name.end() + REACH) {
                Span before = Spans.trimmed(
                        title, name.start(), Math.min(name.end(), type.span().start()));
                return Optional.of(before)
                        .filter(s -> s.length() > 2 && names.at(s.of(title), 0).isPresent());
            }
        }
        return Optional.empty();
    }
}
