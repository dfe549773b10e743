package org.bayan.extraction.field;

import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/** Tells bodies, their offices and their titles by the word that a line ends with, in languages that put the kind last. */
final class LastKinds {
    private static final int MOST_WORDS = 12;

    /** "Communications and Media Directorate": who speaks to the press for the body above. */
    private static final Pattern MEDIA_OFFICE = Pattern.compile(
            "(?:Media|Communications?|Press|Information|Public Affairs|Public Relations|External Relations)\\b.{0,40} "
                    + "(?:Directorate|Department|Office|Unit|Division|Section|Service|Team)"
                    + "|Bas[ıi]n\\b.{0,50} (?:Başkanlığı|Müdürlüğü|Müşavirliği|Dairesi|Bürosu|Birimi)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINKED = Pattern.compile("(?: |^)\\p{Ll}|\\d");

    private static final Set<String> RELEASED = Set.of("communique", "pressRelease", "briefing", "report", "speech");

    private final TypeWords types;
    private final Phrases bodies;
    private final Phrases bodyEnds;

    LastKinds(Vocabulary vocabulary, TypeWords types) {
        this.types = types;
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.bodyEnds = vocabulary.phrases(TermFamily.BODY_END);
    }

    /** "Göç İdaresi Genel Müdürlüğü": languages that put the kind last do so for offices too. */
    boolean isPart(String text) {
        return MEDIA_OFFICE.matcher(text).matches()
                || text.indexOf(':') < 0
                        && bodies.any(
                                text,
                                m -> m.end() == text.length()
                                        && m.start() > 0
                                        && m.term().code().equals("part")
                                        && m.term().language().equals("tr"));
    }

    /** "... BAŞKANLIĞINA": a body in the dative is who is written to. */
    boolean isTurkishAddressee(String text) {
        int end = text.length() - 2;
        return end > 4
                && text.regionMatches(true, end, "na", 0, 2) | text.regionMatches(true, end, "ne", 0, 2)
                && bodyEnds.any(
                        text.substring(0, end),
                        m -> m.end() == end && m.term().language().equals("tr"));
    }

    /** "Local Coordination Committees in Syria": the line ends with a kind, or with its seat or field. */
    boolean isBody(String text) {
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        int end = bracket > 0 ? Spans.trimmed(text, 0, bracket).end() : text.length();
        return Character.isUpperCase(text.charAt(0))
                && !text.startsWith("For the ")
                && !text.startsWith("On behalf of ")
                && !text.startsWith("Pour l")
                && !text.contains(" by the ")
                && types.atStart(text).isEmpty()
                && text.indexOf(':') < 0
                && bodyEnds.any(text, m -> !isHyphenated(text, m) && (m.end() == end || isSeat(text, m)));
    }

    /** "Chairperson-in-Office". */
    private static boolean isHyphenated(String text, PhraseMatch kind) {
        return kind.start() > 0 && text.charAt(kind.start() - 1) == '-';
    }

    /** "Local Coordination Committees in Syria": a seat or field behind the kind of the body. */
    private static boolean isSeat(String text, PhraseMatch kind) {
        String rest = text.substring(kind.end());
        boolean joined = rest.startsWith(" in ")
                || rest.startsWith(" of ")
                || rest.startsWith(" for ")
                || rest.startsWith(" FOR ");
        int link = joined ? rest.indexOf(' ', 1) + 1 : rest.length();
        int name = rest.startsWith("the ", link) ? link + 4 : link;
        return name < rest.length()
                && Character.isUpperCase(rest.charAt(name))
                && (Words.count(rest) <= 5 || isHead(text, kind));
    }

    /** "Popular Front for the Liberation of Palestine": before the kind stand its adjectives only. */
    private static boolean isHead(String text, PhraseMatch kind) {
        return Words.count(text) <= MOST_WORDS
                && !LINKED.matcher(text.substring(0, kind.start())).find();
    }

    /** "Milli Güvenlik Kurulu Toplantısı Basın Bildirisi": the body's name goes on to what it issued. */
    boolean isTitle(String text) {
        return types.atEnd(text)
                .filter(t -> t.span().start() > 0)
                .filter(t -> RELEASED.contains(t.code()) || isTurkishAct(text, t.span()))
                .isPresent();
    }

    /** "Bakanlar Kurulu Kararı": behind the whole name of a body, as "Ceza Kanunu Komisyonu" goes on otherwise. */
    private boolean isTurkishAct(String text, Span type) {
        return bodies.atStart(text)
                .filter(b -> b.term().language().equals("tr"))
                .filter(b -> text.substring(b.end(), type.start()).isBlank())
                .isPresent();
    }
}
