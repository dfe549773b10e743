package org.bayan.extraction.field;

import java.util.List;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Finds where the name of a body ends in a title, which goes on with its matter: «بيان وزارة الخارجية حول ...». */
final class TitleNameEnd {
    private static final Pattern HELD_FOR = Pattern.compile(
            "(?:Spokes\\w+|Secretary|Minister|Ministry|Representative|Commissioner|Office|Envoy|Adviser) $");

    private static final List<String> IN = List.of("في ", "in ", "لە ", "در ", "li ");
    /** "ya ji bo cejna Newrozê": a Kurdish link that leads to the matter. */
    private static final Pattern KURDISH_MATTER =
            Pattern.compile("(?:(?:ya|yê|a|ê|yên) )?(?:ji bo|bi boneya|li ser|derbarê|der barê|di) ");

    private final BodyNames names;
    private final Phrases places;
    private final Phrases countries;
    private final Phrases states;
    private final Phrases matters;
    private final Phrases ends;

    TitleNameEnd(Vocabulary vocabulary, BodyNames names) {
        this.names = names;
        this.places = vocabulary.phrases(TermFamily.PLACE);
        this.countries = vocabulary.phrases(TermFamily.COUNTRY);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.matters = vocabulary.phrases(TermFamily.MATTER);
        this.ends = vocabulary.phrases(TermFamily.NAME_END);
    }

    /** The end of the name: at punctuation, or before a word that leads to the matter and is not part of a name. */
    int end(String title, int start) {
        int named =
                start < title.length() ? names.at(title, start).map(Span::end).orElse(0) : 0;
        return named > 0 && !Spans.isRightToLeft(title.substring(start))
                ? named
                : Math.max(named, beforeMatter(title, start));
    }

    private int beforeMatter(String title, int start) {
        int word = start;
        int words = 0;
        for (int i = start; i <= title.length(); i++) {
            boolean atEnd = i == title.length();
            char c = atEnd ? ' ' : title.charAt(i);
            boolean stop = ",،:;؛(–—\"«".indexOf(c) >= 0;
            if (atEnd || stop || Spans.isInvisible(c)) {
                String read = title.substring(word, i);
                boolean matter = words > 0
                        && (KURDISH_MATTER
                                        .matcher(title)
                                        .region(word, title.length())
                                        .lookingAt()
                                || matters.whole(read).isPresent()
                                || Spans.isRightToLeft(read) && ends.whole(read).isPresent());
                matter |= words > 0
                        && NameWords.at(ends, title, word)
                                .filter(m -> title.substring(m.start(), m.end()).indexOf(' ') > 0)
                                .isPresent();
                boolean place = isPlace(title, word)
                        && (words < 3 && !isKurdishOrPersian(title, word)
                                || places.whole(title.substring(i)).isPresent()
                                || isCountry(title, i));
                if (matter && !place && !isField(title, word)) {
                    return word;
                }
                if (stop || atEnd) {
                    return c == '('
                            ? BodyNames.withAcronym(
                                    title, Spans.trimmed(title, start, i).end())
                            : i;
                }
                word = i + 1;
                words++;
            }
        }
        return title.length();
    }

    private static boolean isKurdishOrPersian(String title, int at) {
        return title.startsWith("لە ", at) || title.startsWith("در ", at) || title.startsWith("li ", at);
    }

    /** «جماعة ... في سورية حول ...»: the country of a body is part of its name. */
    private boolean isCountry(String title, int at) {
        String behind = title.substring(at);
        return countries.atStart(behind).isPresent()
                || states.atStart(behind).isPresent()
                || places.atStart(behind).isPresent();
    }

    /** «في» soon after the start belongs to the name of a body: «المكتب في جنيف». */
    private static boolean isPlace(String title, int at) {
        return IN.stream().anyMatch(in -> title.startsWith(in, at));
    }

    /** "Office of the Spokesperson for the Secretary-General": an office is held for somebody with a capital. */
    private static boolean isField(String title, int at) {
        int from = title.startsWith("for the ", at) ? at + 8 : title.startsWith("for ", at) ? at + 4 : title.length();
        return from < title.length()
                && Character.isUpperCase(title.charAt(from))
                && HELD_FOR.matcher(title.substring(0, at)).find();
    }
}
