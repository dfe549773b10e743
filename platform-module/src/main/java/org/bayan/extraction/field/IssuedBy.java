package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Reads the body out of a title: «بيان صادر عن وزارة الخارجية حول ...», "Statement by the Ministry of Culture on ...". */
final class IssuedBy {
    private static final int LONGEST = 120;
    private static final String SPEECH = "speech";
    private static final String LETTER = "letter";
    private static final List<String> SENDERS =
            List.of(" من ", " from the ", " from ", " adressée par le ", " émanant du ");
    private static final List<String> SENT = List.of(
            " addressed to",
            " موجهة إلى",
            " موجهتان إلى",
            " إلى رئيس",
            " إلى الأمين",
            " to the President",
            " to the Secretary",
            " au Président",
            " au Secrétaire");
    private static final List<String> ENVOYS = List.of("المبعوث", "مبعوث", "الموفد", "موفد", "الممثل", "سفير");

    private final Phrases markers;
    private final Phrases bodies;
    private final Phrases states;
    private final Phrases matters;
    private final Phrases offices;
    private final Phrases honorifics;
    private final Phrases occasions;
    private final TypeWords types;

    IssuedBy(Vocabulary vocabulary, TypeWords types) {
        this.types = types;
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.honorifics = vocabulary.phrases(TermFamily.HONORIFIC);
        this.occasions = vocabulary.phrases(TermFamily.OCCASION);
        this.markers = vocabulary.phrases(TermFamily.ISSUED_BY);
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.matters = vocabulary.phrases(TermFamily.MATTER);
    }

    /** Where the body stands in the title, if the title names one. */
    Optional<Span> read(String title) {
        for (PhraseMatch marker : markers.words(title)) {
            int start = skip(title, marker.end());
            String rest = title.substring(start);
            int article = rest.startsWith("the ") || rest.startsWith("The ") ? 4 : 0;
            boolean body = bodies.atStart(rest.substring(article)).isPresent();
            if (body && states.whole(rest).isEmpty()) {
                int end = end(title, start + article);
                if (end - start - article <= LONGEST) {
                    return Optional.of(Spans.trimmed(title, start + article, end));
                }
            }
        }
        return Optional.empty();
    }

    /** Who speaks, where a title says no more than that someone did: «كلمة السيد الرئيس ... في ...». */
    Optional<Span> speaker(String title) {
        Optional<Coded> type = types.atStart(title).filter(t -> t.code().equals(SPEECH));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        int start = skip(title, type.get().span().end());
        for (String by : List.of("by the ", "by ", "of the ", "of ", "du ", "de la ", "de l'", "de l’", "de ")) {
            if (title.startsWith(by, start)) {
                start += by.length();
                break;
            }
        }
        String rest = title.substring(start);
        if (offices.atStart(rest).isEmpty() && honorifics.atStart(rest).isEmpty()) {
            return Optional.empty();
        }
        Span name = Spans.trimmed(title, start, start + speakerEnd(rest));
        boolean whole = name.of(title).indexOf(' ') > 0 && name.length() <= LONGEST;
        return whole ? Optional.of(name) : Optional.empty();
    }

    /** Who sent a letter: «... موجهة إلى ... من الممثل الدائم ...», "Letter dated ... from the Permanent Representative of ...". */
    Optional<Span> sender(String title) {
        if (types.atStart(title).filter(t -> t.code().equals(LETTER)).isEmpty()) {
            return Optional.empty();
        }
        for (String from : SENDERS) {
            int at = title.indexOf(from);
            int start = at < 0 ? title.length() : at + from.length();
            String rest = title.substring(start);
            if (offices.atStart(rest).isPresent() || bodies.atStart(rest).isPresent()) {
                int end = SENT.stream()
                        .mapToInt(s -> title.indexOf(s, start))
                        .filter(e -> e > 0)
                        .min()
                        .orElse(title.length());
                return Optional.of(Trim.value(title, new Span(start, end)));
            }
        }
        return Optional.empty();
    }

    /** At the matter, the occasion or punctuation; an envoy's name holds where he was sent. */
    private int speakerEnd(String rest) {
        boolean sent = ENVOYS.stream().anyMatch(rest::startsWith);
        int end = Stream.concat(matters.words(rest).stream(), occasions.words(rest).stream())
                .filter(m -> m.start() > 0 && !(sent && rest.startsWith("إلى", m.start())) && !isField(rest, m.start()))
                .mapToInt(PhraseMatch::start)
                .min()
                .orElse(rest.length());
        for (int i = 0; i < end; i++) {
            if (",،:؛(–—\"«".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    /** "Minister for Foreign Affairs": the field of an office is named with a capital. */
    private static boolean isField(String rest, int at) {
        return rest.startsWith("for ", at) && at + 4 < rest.length() && Character.isUpperCase(rest.charAt(at + 4));
    }

    /** The end of the name: at punctuation, or before a word that leads to the matter and is not part of a name. */
    private int end(String title, int start) {
        int word = start;
        int words = 0;
        for (int i = start; i <= title.length(); i++) {
            boolean atEnd = i == title.length();
            char c = atEnd ? ' ' : title.charAt(i);
            boolean stop = ",،:;؛(–—\"«".indexOf(c) >= 0;
            if (atEnd || stop || Spans.isInvisible(c)) {
                boolean matter =
                        words > 0 && matters.whole(title.substring(word, i)).isPresent();
                if (matter && !(isPlace(title, word) && words < 3)) {
                    return word;
                }
                if (stop || atEnd) {
                    return i;
                }
                word = i + 1;
                words++;
            }
        }
        return title.length();
    }

    /** «في» soon after the start belongs to the name of a body: «المكتب في جنيف». */
    private static boolean isPlace(String title, int at) {
        return title.startsWith("في ", at) || title.startsWith("in ", at);
    }

    private static int skip(String title, int from) {
        int at = from;
        while (at < title.length() && (Spans.isInvisible(title.charAt(at)) || title.charAt(at) == ':')) {
            at++;
        }
        return at;
    }
}
