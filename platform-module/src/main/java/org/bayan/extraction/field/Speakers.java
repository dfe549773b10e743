package org.bayan.extraction.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Reads out of a title who held a speech or sent a letter. */
final class Speakers {
    private static final int LONGEST = 120;
    /** Characters between the type and «ل» before the speaker: «خطاب القسم للسيد الرئيس». */
    private static final int LONGEST_KIND = 20;

    /** «رئیس‌جمهور»: the zero-width sign that joins two words. */
    private static final char JOINER = '\u200C';

    private static final int BY_WORD = " by ".length();
    private static final String TO = " إلى ";
    /** Words before the audience. */
    private static final List<String> STOPS = List.of(
            " на ",
            " перед ",
            " devant ",
            " lors ",
            " before ",
            " ji bo ",
            " ya bi ",
            " ya ji ",
            " a bi ",
            " a ji ",
            " к ",
            " بە ",
            " بۆ ",
            " لە ",
            " به ",
            " در ",
            TO);

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,5} ");

    /** A genitive with its apostrophe: "Davutoğlu'nun", "Lavrov's". */
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:n?[ıiuü]n|s)(?=\\s)");

    /** A Turkish office and the name of who holds it. */
    private static final Pattern HEAD = Pattern.compile(
            "^\\p{Lu}.{3,70} (?:Başkanı|Bakanı|Sekreteri|Komutanı|Valisi|Büyükelçisi|Müdürü|Eşbaşkanı|Temsilcisi)(?: \\p{Lu}[\\p{L}.]+){2,4}$");

    private static final Pattern AND = Pattern.compile(" (?:و|and |et |и |ve |û )");

    private static final List<String> BY = List.of(
            "attributable to the ", "by the ", "by ", "of the ", "of ", "du ", "de la ", "de l'", "de l\u2019", "de ");
    private static final Set<String> SPOKEN = Set.of("speech", "communique", "pressRelease", "briefing");
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
    /** «المندوب الدائم ... لدى الأمم المتحدة»: where a representative is accredited is part of his office. */
    private static final List<String> ACCREDITED =
            List.of("المندوب", "مندوب", "الممثل", "ممثل", "السفير", "سفير", "المراقب", "القائم بالأعمال");

    /** Who leads a delegation speaks for a state that the title only hints at. */
    private static final List<String> DELEGATES =
            List.of("رئيس الوفد", "Head of the Delegation", "chef de la délégation");

    private static final List<String> ENVOYS = List.of("المبعوث", "مبعوث", "الموفد", "موفد", "الممثل", "سفير");

    private final Phrases bodies;
    private final Phrases matters;
    private final Phrases offices;
    private final Phrases honorifics;
    private final Phrases occasions;
    private final TypeWords types;

    /**
     * Who speaks.
     *
     * @param span where the name stands
     * @param name the name, with the article that «لل» has swallowed
     */
    record Speaker(Span span, String name) {}

    Speakers(Vocabulary vocabulary, TypeWords types) {
        this.types = types;
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.matters = vocabulary.phrases(TermFamily.MATTER);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.honorifics = vocabulary.phrases(TermFamily.HONORIFIC);
        this.occasions = vocabulary.phrases(TermFamily.OCCASION);
    }

    /** Who speaks, where a title says no more than that someone did: «كلمة السيد الرئيس ... في ...». */
    Optional<Speaker> speaker(String title) {
        Optional<Coded> type = types.atStart(title).filter(t -> SPOKEN.contains(t.code()) || isMessage(title, t));
        if (type.isEmpty()) {
            return possessive(title);
        }
        int start = type.get().span().end();
        while (start < title.length() && (Spans.isInvisible(title.charAt(start)) || title.charAt(start) == ':')) {
            start++;
        }
        for (String by : BY) {
            if (title.regionMatches(true, start, by, 0, by.length())) {
                start += by.length();
                break;
            }
        }
        if (isPerson(title.substring(start))) {
            return named(title, start, "");
        }
        int by = title.indexOf(" by ", start);
        if (by >= 0 && by - start <= LONGEST_KIND && isOfficer(title.substring(by + BY_WORD))) {
            return named(title, by + BY_WORD, "");
        }
        int given = title.indexOf(" ل", start - 1);
        if (given < 0 || given - start > LONGEST_KIND) {
            return Optional.empty();
        }
        boolean fused = title.startsWith("ل", given + 2);
        int name = given + (fused ? 3 : 2);
        String article = fused ? "ال" : "";
        return isPerson(article + title.substring(name)) ? named(title, name, article) : Optional.empty();
    }

    /** «پەیامی سەرۆک ...», «رسالة السيد الرئيس إلى ...»: the sender stands right behind. */
    private boolean isMessage(String title, Coded type) {
        return type.code().equals(LETTER)
                && isPerson(title.substring(type.span().end()).stripLeading());
    }

    /** "Dışişleri Bakanı Sayın Ahmet Davutoğlu'nun ... Yaptığı Konuşma", "Foreign Minister Lavrov's remarks ...". */
    private Optional<Speaker> possessive(String title) {
        Matcher owner = POSSESSIVE.matcher(title);
        if (!isPerson(title) && !isHeadOfBody(title, owner)) {
            return Optional.empty();
        }
        owner.reset();
        boolean spoken = types.anywhere(title).stream().anyMatch(t -> SPOKEN.contains(t.code()));
        return spoken && owner.find() && owner.start() <= LONGEST && title.lastIndexOf(' ', owner.start()) > 0
                ? Optional.of(new Speaker(new Span(0, owner.start()), title.substring(0, owner.start())))
                : Optional.empty();
    }

    /** "Pentagon Press Secretary John Kirby": an office soon after the start. */
    private boolean isOfficer(String text) {
        return isPerson(text)
                || Character.isUpperCase(text.charAt(0)) && offices.any(text, o -> o.start() <= LONGEST_KIND);
    }

    /** "... Partisi Genel Başkanı Ayşe Kaya'nın Konuşması": the office stands behind its body. */
    private boolean isHeadOfBody(String title, Matcher owner) {
        return owner.find() && HEAD.matcher(title.substring(0, owner.start())).find();
    }

    /** An office or title, or an office of a body that is named by its letters: "NSC Spokesperson". */
    private boolean isPerson(String text) {
        Matcher acronym = ACRONYM.matcher(text);
        return offices.atStart(text).isPresent()
                || honorifics.atStart(text).isPresent()
                || acronym.lookingAt()
                        && offices.atStart(text.substring(acronym.end())).isPresent();
    }

    private Optional<Speaker> named(String title, int start, String article) {
        String rest = article + title.substring(start);
        int end = start - article.length() + speakerEnd(rest);
        Span name = Spans.trimmed(title, start, end);
        boolean whole = (name.of(title).indexOf(' ') > 0 || name.of(title).indexOf(JOINER) > 0)
                && !areTwo(name.of(title))
                && name.length() <= LONGEST
                && hasOffice(rest, name.length());
        boolean delegate = DELEGATES.stream().anyMatch(name.of(title)::startsWith);
        return whole && !delegate ? Optional.of(new Speaker(name, article + name.of(title))) : Optional.empty();
    }

    /** «وزير الخارجية ... ووزير الدفاع ...»: two who speak together, and neither alone. */
    private boolean areTwo(String name) {
        Matcher and = AND.matcher(name);
        while (and.find()) {
            String second = name.substring(and.end());
            if (offices.atStart(second).isPresent()
                    || honorifics.atStart(second).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name says for whom its bearer speaks: a title of respect alone does not. */
    private boolean hasOffice(String rest, int length) {
        String name = rest.substring(0, Math.min(rest.length(), length + 2));
        return offices.atStart(name).isPresent()
                || !offices.words(name).isEmpty()
                || ACRONYM.matcher(name).lookingAt();
    }

    /** Whether a line begins with the type of a letter. */
    boolean isLetter(String title) {
        return types.atStart(title).filter(t -> t.code().equals(LETTER)).isPresent();
    }

    /** Who sent a letter: «... موجهة إلى ... من الممثل الدائم ...», "Letter dated ... from the Permanent Representative of ...". */
    Optional<Span> sender(String title) {
        if (types.atStart(title).filter(t -> t.code().equals(LETTER)).isEmpty()) {
            return Optional.empty();
        }
        String folded = title.toLowerCase(Locale.ROOT);
        String small = folded.length() == title.length() ? folded : title;
        for (String from : SENDERS) {
            int at = small.indexOf(from);
            int start = at < 0 ? title.length() : at + from.length();
            String rest = title.substring(start);
            if (offices.atStart(rest).isPresent() || bodies.atStart(rest).isPresent()) {
                int end = SENT.stream()
                        .mapToInt(s -> small.indexOf(s.toLowerCase(Locale.ROOT), start))
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
                .filter(m -> m.start() > 0
                        && !rest.startsWith(".", m.end())
                        && !(sent && rest.startsWith("إلى", m.start()))
                        && !(rest.startsWith("لدى", m.start())
                                && ACCREDITED.stream().anyMatch(rest.substring(0, m.start())::contains))
                        && !isField(rest, m.start()))
                .mapToInt(PhraseMatch::start)
                .min()
                .orElse(rest.length());
        for (String stop : STOPS) {
            int at = sent && stop.equals(TO) ? -1 : rest.indexOf(stop);
            end = at > 0 ? Math.min(end, at) : end;
        }
        for (int i = 0; i < end; i++) {
            if (",،:؛(–—\"«".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    /** "Minister for Foreign Affairs": the field of an office is named with a capital. */
    private static boolean isField(String rest, int at) {
        int field = rest.startsWith("for the ", at) ? at + 8 : at + 4;
        return rest.startsWith("for ", at) && field < rest.length() && Character.isUpperCase(rest.charAt(field));
    }
}
