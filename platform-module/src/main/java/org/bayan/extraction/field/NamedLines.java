package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/** Tells lines that name a body, an office, a place or those who are addressed from headlines. */
final class NamedLines {
    private static final int MOST_WORDS = 12;
    /** A letterhead in capitals may be longer: a ministry of many fields. */
    private static final int MOST_WORDS_IN_CAPITALS = 18;
    /** Words of a line that need no more than their beginning to be a body's name. */
    private static final int SHORT = 4;

    private static final List<String> ARTICLES = List.of("Le ", "La ", "L'", "L’", "Les ");
    /** "Dışişleri Bakanlığı Sözcüsü'nün ...": whose something is. */
    private static final Pattern POSSESSIVE = Pattern.compile(
            "(?:['’]n?|(?:l[ıiuü]ğ[ıiuü]|özcüsü|Bakanı|Başkanı|[Kk]urulu|Kurumu|Meclisi|Partisi|Birliği|Komitesi|Mahkemesi)n)[ıiuüIİUÜ]n\\s|(?:l[ıiuü]ğ[ıiuü]|Kurulu|Kurumu|Partisi|Birliği|Meclisi)n[dt][ae]n(?:\\s|:|$)");

    /** "Secretary Blinken's Call with ...": what an office-holder does. */
    private static final Pattern ENGLISH_POSSESSIVE = Pattern.compile("\\p{Ll}['’]s \\p{L}");

    private static final Pattern FRENCH = Pattern.compile(" (?:de|du|des|la|les|et|pour) | [dl]['’]");

    private static final int WORDS_OF_A_FRENCH_NAME = 12;
    private static final Pattern VERBAL =
            Pattern.compile(" [تي](?![\\u0621-\\u064A]{2}ي)[\\u0621-\\u064A]{3,6} (?:على|عن|إلى|من|مع|أن|بأن) ");

    /** "IAEA Board of Governors": whose board it is. */
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6} (?=\\p{Lu}\\p{Ll})");

    /** "L'Assemblée nationale et le Sénat ont délibéré". */
    private static final Pattern PERFECT = Pattern.compile(" (?:a|ont) \\p{Ll}{3,}(?:é|és|ée|ées|u|is)\\b");

    private final BodyNames names;
    private final LastKinds kinds;
    private final TypeWords types;
    private final Cities places;
    private final Phrases salutations;
    private final Phrases bodies;
    private final Phrases offices;
    private final Phrases verbs;
    private final Phrases replies;
    private final Phrases adopted;
    private final Phrases states;

    NamedLines(Vocabulary vocabulary) {
        this.names = new BodyNames(vocabulary);
        this.types = new TypeWords(vocabulary);
        this.kinds = new LastKinds(vocabulary, types);
        this.places = new Cities(vocabulary);
        this.salutations = vocabulary.phrases(TermFamily.SALUTATION);
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.adopted = vocabulary.phrases(TermFamily.ADOPTED);
        this.replies = vocabulary.phrases(TermFamily.REPLY);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.verbs = vocabulary.phrases(TermFamily.VERB);
    }

    /** The role of a line that is no type, date or code; {@link LineRole#OTHER} where it names none of these. */
    LineRole role(String whole, TextLine line) {
        boolean comma = whole.length() > 1 && ",،".indexOf(whole.charAt(whole.length() - 1)) >= 0;
        String text = comma && Words.count(whole) <= SHORT ? whole.substring(0, whole.length() - 1) : whole;
        if (salutations.atStart(text).isPresent()
                && !POSSESSIVE.matcher(text).find()
                && verbs.words(text).isEmpty()
                && types.atEnd(text).isEmpty()) {
            return LineRole.SALUTATION;
        }
        if (places.whole(text).isPresent() || places.beforeCountry(text).isPresent()) {
            return LineRole.PLACE;
        }
        boolean latin = isLatin(text);
        if (latin && kinds.isTurkishAddressee(text)) {
            return LineRole.SALUTATION;
        }
        if (latin
                && (isHeadlineOfBody(text)
                        || types.beforeMatter(text).isPresent()
                        || types.beforeNumber(text).isPresent()
                        || kinds.isTitle(text))) {
            return LineRole.OTHER;
        }
        if (replies.atStart(text).isPresent() || !adopted.words(text).isEmpty()) {
            return LineRole.OTHER;
        }
        int words = Words.count(text);
        boolean small = latin && isLowerCase(text) && !isFrenchBody(text);
        boolean name = (words <= MOST_WORDS || words <= MOST_WORDS_IN_CAPITALS && isCapitals(text))
                && !isVerbal(text)
                && !isQuoted(text)
                && !(latin && (small || POSSESSIVE.matcher(text).find()));
        LineRole role = LineRole.OTHER;
        boolean cased = latin && POSSESSIVE.matcher(text).find();
        if (name && !line.isHeading() || words <= SHORT && !isQuoted(text) && !cased) {
            role = byKind(text, latin);
        }
        boolean bicameral = latin || text.charAt(0) >= '\u0400' && text.charAt(0) < '\u0530';
        if (role == LineRole.OTHER && name && !line.isHeading() && bicameral && kinds.isBody(text)) {
            role = LineRole.BODY;
        }
        boolean cyrillic = text.charAt(0) >= '\u0400' && text.charAt(0) < '\u0530';
        if (role == LineRole.OTHER && name && !line.isHeading() && cyrillic && isWhole(text)) {
            role = LineRole.BODY;
        }
        boolean possessive = latin && ENGLISH_POSSESSIVE.matcher(text).find();
        if (role == LineRole.OTHER && name && !possessive && text.indexOf(':') < 0 && isOffice(text)) {
            role = types.atEnd(text).isEmpty() ? LineRole.OFFICE : LineRole.OTHER;
        }
        boolean sentence = words > SHORT && Sentences.isEnded(text);
        return role != LineRole.OTHER && !sentence && verbs.words(text).isEmpty() ? role : LineRole.OTHER;
    }

    /** "Conseil de sécurité – Explication de vote de M. Araud": behind the dash stands what the body dealt with. */
    private boolean isHeadlineOfBody(String text) {
        int dash = Math.max(text.indexOf(" – "), text.indexOf(" : "));
        String behind = dash < 0 ? "" : text.substring(dash + 3);
        return Words.count(behind) > SHORT && bodies.atStart(behind).isEmpty();
    }

    private LineRole byKind(String text, boolean latin) {
        Matcher acronym = ACRONYM.matcher(text);
        String named = acronym.lookingAt() ? text.substring(acronym.end()) : text;
        Optional<PhraseMatch> body = bodies.atStart(named).or(() -> bodies.atStart(text));
        if (body.filter(b -> isCased(text, b.end()) || isTyped(text, b.end())).isPresent()) {
            return LineRole.OTHER;
        }
        if (body.isPresent()) {
            return role(body.get(), bodies.atStart(named).isPresent() ? named : text);
        }
        Optional<PhraseMatch> state = states.atStart(text).filter(s -> text.startsWith(" - ", s.end()));
        if (state.isPresent()
                && bodies.atStart(text.substring(state.get().end() + 3)).isPresent()) {
            return LineRole.BODY;
        }
        String bare = ARTICLES.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(a -> text.substring(a.length()))
                .orElse("");
        Optional<PhraseMatch> behindArticle = latin && !bare.isEmpty() ? bodies.atStart(bare) : Optional.empty();
        if (behindArticle.isPresent()) {
            LineRole role = role(behindArticle.get(), bare);
            return role == LineRole.ORGAN ? role : LineRole.BODY;
        }
        return latin && kinds.isPart(text) ? LineRole.BODY_PART : LineRole.OTHER;
    }

    /** "Ordre du jour": the name of a type may begin as that of a body does, and is longer. */
    private boolean isTyped(String text, int body) {
        return types.atStart(text)
                .filter(t -> t.span().start() == 0 && t.span().end() > body)
                .isPresent();
    }

    /** "Kızılay'dan İdlib'e": a body with a case is no name alone. */
    private static boolean isCased(String text, int end) {
        return end + 1 < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && Character.isLowerCase(text.charAt(end + 1));
    }

    /** An organ whose name goes on («القيادة العامة للجيش») is a body of its own. */
    private static LineRole role(PhraseMatch body, String text) {
        String rest = text.substring(body.end()).strip();
        return switch (body.term().code()) {
            case "part" -> LineRole.BODY_PART;
            case "organ" -> rest.isEmpty() || "و-–—(".indexOf(rest.charAt(0)) >= 0 ? LineRole.ORGAN : LineRole.BODY;
            default -> LineRole.BODY;
        };
    }

    /** Whether a Latin or Cyrillic line has more words in small letters than names have: a headline. */
    private static boolean isLowerCase(String text) {
        int small = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = Words.isWordCharacter(c) && (i == 0 || !Words.isWordCharacter(text.charAt(i - 1)));
            boolean longer = isLong(text, i);
            if (first && longer && Character.isLetter(c)) {
                all++;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        boolean bicameral = text.chars().anyMatch(Character::isUpperCase);
        return bicameral && all > 3 && small * 2 > all && text.charAt(0) < 0x400;
    }

    /** Whether four letters and more follow each other; shorter words are articles and prepositions. */
    private static boolean isLong(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < 4 && Words.isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at - start == 4;
    }

    /** «الحكومة توافق على ...»: behind the body a verb of the present with its preposition. */
    private static boolean isVerbal(String text) {
        return VERBAL.matcher(text).find()
                || (text.contains(" a ") || text.contains(" ont "))
                        && PERFECT.matcher(text).find()
                || text.charAt(0) >= '\u0400' && text.charAt(0) < '\u0530' && RussianVerbs.isHeadline(text);
    }

    /** «وزارة الزراعة: لا نقص في الأسمدة»: behind the colon stands what the body says. */
    private boolean isQuoted(String text) {
        int colon = text.indexOf(": ");
        return colon > 0
                && Words.count(text.substring(colon + 1)) > 1
                && bodies.atStart(text).isPresent()
                && bodies.atStart(text.substring(colon + 1)).isEmpty();
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    /** French names of bodies have small letters: "Ligue pour la défense des droits". */
    private boolean isFrenchBody(String text) {
        return bodies.atStart(text)
                .filter(b ->
                        b.term().language().equals("fr") || FRENCH.matcher(text).find())
                .filter(b -> Words.count(text) <= WORDS_OF_A_FRENCH_NAME && text.indexOf(':') < 0)
                .isPresent();
    }

    /** «Всемирная организация здравоохранения»: a name from the first word to the last. */
    private boolean isWhole(String text) {
        return types.atStart(text).isEmpty()
                && names.at(text, 0).filter(n -> n.end() == text.length()).isPresent();
    }

    private boolean isOffice(String text) {
        return offices.atStart(text).isPresent()
                || (text.startsWith("The ") || text.startsWith("THE "))
                        && offices.atStart(text.substring(4)).isPresent();
    }

    /** Whether a line holds Latin letters: only languages that are written in them put the kind last. */
    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u00C0' && c < '\u0250') {
                return true;
            }
        }
        return false;
    }
}
