package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/** Reads the body out of a title: «بيان صادر عن وزارة الخارجية حول ...», "Statement by the Ministry of Culture on ...". */
final class IssuedBy {
    private static final int LONGEST = 120;
    private static final int WORDS_OF_A_NAMED_PART = 3;
    /** «صادر عن», «الصادر عن», «صدر عن», "issued by": whoever stands behind has issued it, whether his kind is known or not. */
    private static final Set<String> ISSUED = Set.of("arص", "arا", "enissued");

    /** Meetings issue nothing; those who met do. */
    private static final List<String> MEETINGS = List.of(
            "اجتماع", "الاجتماع", "القمة", "المؤتمر", "مؤتمر", "اللقاء", "لقاء", "وزراء", "رؤساء", "ممثلي", "قادة");

    private static final String MEETING = "اجتماع ";

    private static final List<String> GATHERINGS =
            List.of("Conference", "Meeting", "Summit", "Group", "Forum", "Participants");

    private static final Set<String> ACTS = Set.of("decree", "resolution");
    private static final String REPORT = "report";
    /** Characters of "of the" between a report and who made it. */
    private static final int LONGEST_OF = 8;

    private static final Set<String> STATED = Set.of("communique", "pressRelease");
    private static final Set<String> DIRECT = Set.of("communique", "pressRelease");
    /** Behind it stand the letters of Arabic. */
    private static final char LAST_BICAMERAL = '\u058F';

    private static final List<String> FROM = List.of(" من ", " لە ", " لەلایەن ");
    private static final String ABOUT_OR_FROM = " عن ";
    /** The Sorani circumfix around whom something comes from. */
    private static final List<String> BEHIND_FROM = List.of("یەوە", "ەوە", "وە");

    /** A type that ends in one of these has its audience behind it: «فراخوان به». */
    private static final List<String> TO = List.of(" به", " إلى", " الى", " بۆ", " ل");

    private static final String BEHIND_CONSONANT = "ەوە";
    /** Nouns that end in a vowel before it: «پێشمەرگە», «کۆنگرە», «دەرەوە». */
    private static final Pattern OPEN = Pattern.compile("(?:مەرگ|نگر|ەڵگ|دەرەو|ڕۆژنام|هەڵەبج|بڵاوکراو|کۆمەڵ|دەست)ەوە$");

    private static final String SUBMITTED = "مقدم";
    /** Characters from the start of a title within which «الصادر عن» speaks of the document itself. */
    private static final int OF_THE_DOCUMENT = 14;

    /** «مصدر رسمي في وزارة الخارجية», «مصدر مسؤول في»: who speaks without a name speaks for the body. */
    private static final Pattern SOURCE = Pattern.compile("^ل?مصدر(?: \\p{L}+){1,2} (?:في|من) ");

    private final Phrases offices;
    private final Phrases markers;
    private final Phrases bodies;
    private final Phrases states;
    private final Phrases speaksFor;
    private final Phrases joints;
    private final Phrases replies;
    private final TypeWords types;
    private final BodyNames names;
    private final TitleNameEnd ends;

    IssuedBy(Vocabulary vocabulary, TypeWords types, BodyNames names) {
        this.names = names;
        this.ends = new TitleNameEnd(vocabulary, names);
        this.types = types;
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.markers = vocabulary.phrases(TermFamily.ISSUED_BY);
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.speaksFor = vocabulary.phrases(TermFamily.SPEAKS_FOR);
        this.replies = vocabulary.phrases(TermFamily.REPLY);
        this.joints = vocabulary.phrases(TermFamily.JOINT);
    }

    /** «قرار رئيس جمهورية مصر العربية رقم 379»: who acts stands right behind the type of the act, before its number. */
    Optional<Span> ofAct(String title) {
        return types.atStart(title)
                .filter(t -> ACTS.contains(t.code()))
                .map(t -> skip(title, t.span().end()))
                .filter(start -> offices.atStart(title.substring(start)).isPresent()
                        || bodies.atStart(title.substring(start)).isPresent())
                .map(start -> Spans.trimmed(title, start, ends.end(title, start)))
                .filter(s -> s.length() <= LONGEST && s.of(title).indexOf(' ') > 0);
    }

    /** «تقرير الأمين العام عن ...», "Report of the Secretary-General on ...": whose office reports. */
    Optional<Span> reporting(String title) {
        return types.atStart(title)
                .filter(t -> t.code().equals(REPORT))
                .flatMap(t -> offices.first(
                        title, o -> o.start() > 0 && o.start() <= t.span().end() + LONGEST_OF))
                .map(PhraseMatch::start)
                .map(start -> Spans.trimmed(title, start, ends.end(title, start)))
                .filter(s -> s.length() <= LONGEST && s.of(title).strip().length() > 2);
    }

    /** «بلاغ من المكتب السياسي لحركة ...»: the body from which a statement comes. */
    private Optional<Span> from(String title) {
        Optional<Coded> type = types.atStart(title).filter(t -> STATED.contains(t.code()));
        int behind = type.map(t -> t.span().end()).orElse(0);
        Optional<String> given =
                FROM.stream().filter(f -> title.startsWith(f, behind)).findFirst();
        boolean from = given.isPresent();
        return type.filter(t -> from || title.startsWith(ABOUT_OR_FROM, behind))
                .map(t -> behind + given.orElse(ABOUT_OR_FROM).length())
                .filter(start ->
                        from && bodies.atStart(title.substring(start)).isPresent() || isNamed(title.substring(start)))
                .map(start -> Spans.trimmed(title, start, ends.end(title, start)))
                .map(s -> given.filter(f -> f.startsWith(" لە")).isPresent() ? bare(title, s) : s)
                .filter(s -> s.length() <= LONGEST && states.whole(s.of(title)).isEmpty());
    }

    private static Span bare(String title, Span name) {
        return BEHIND_FROM.stream()
                .filter(b -> name.of(title).endsWith(b)
                        && !(b.equals(BEHIND_CONSONANT)
                                && OPEN.matcher(name.of(title)).find()))
                .findFirst()
                .map(b -> new Span(name.start(), name.end() - b.length()))
                .orElse(name);
    }

    /** «بيان صحفي للمجموعة الدولية ...», «تصريح لوزارة ...»: the body behind «ل», with the article that «لل» has swallowed. */
    Optional<Speakers.Speaker> given(String title) {
        Optional<Coded> type = types.atStart(title).filter(t -> STATED.contains(t.code()));
        int at = type.map(t -> skip(title, t.span().end())).orElse(title.length());
        if (!title.startsWith("ل", at) || at + 2 >= title.length()) {
            return Optional.empty();
        }
        boolean article = title.startsWith("لل", at) && !isNamed(title.substring(at + 1));
        String name = (article ? "ال" : "") + title.substring(at + (article ? 2 : 1));
        int shift = article ? 0 : 1;
        return Optional.of(name)
                .filter(this::isNamed)
                .map(n -> ends.end(n, 0))
                .filter(end -> end <= LONGEST && name.substring(0, end).strip().indexOf(' ') > 0)
                .map(end -> new Speakers.Speaker(
                        Spans.trimmed(title, at + shift, at + shift + end),
                        name.substring(0, end).strip()));
    }

    /** Whether a line begins as titles do, however long it is. */
    boolean isTyped(String line) {
        return types.atStart(line).filter(t -> STATED.contains(t.code())).isPresent();
    }

    /** Where the body stands in the title, if the title names one. */
    Optional<Span> read(String title) {
        if (replies.atStart(title).isPresent()) {
            return Optional.empty();
        }
        Optional<PhraseMatch> first = bodies.atStart(title)
                .filter(b -> b.term().language().equals("tr"))
                .filter(b -> types.isType(title.substring(b.end())));
        if (first.isPresent()) {
            return first.map(b -> Spans.trimmed(title, b.start(), b.end()));
        }
        for (PhraseMatch marker : markers.words(title)) {
            int start = skip(title, marker.end());
            String rest = title.substring(start);
            if (rest.startsWith(MEETING) && isOrgan(rest.substring(MEETING.length()))) {
                start += MEETING.length();
                rest = title.substring(start);
            }
            int article = BodyNames.article(rest, 0);
            if (speaksFor.atStart(rest.substring(article)).isPresent()) {
                continue;
            }
            boolean of = types.atStart(title).isPresent() || marker.start() <= OF_THE_DOCUMENT;
            boolean body = isBody(title, start + article) && (of || !isIssued(title, marker))
                    || of && isIssued(title, marker) && MEETINGS.stream().noneMatch(rest::startsWith);
            if (body && states.whole(rest).isEmpty()) {
                int end = ends.end(title, start + article);
                if (end - start - article <= LONGEST) {
                    return Optional.of(Spans.trimmed(title, start + article, end));
                }
            }
        }
        return from(title).or(() -> source(title)).or(() -> direct(title));
    }

    /** A body, an organ whose name goes on («الهيئة العامة للجمارك»), an office with a name of its own («مديرية التربية في حلب»). */
    private boolean isNamed(String rest) {
        return bodies.atStart(rest)
                .filter(b -> b.start() == 0 && speaksFor.atStart(rest).isEmpty())
                .filter(b -> switch (b.term().code()) {
                    case "organ" ->
                        Words.count(rest.substring(0, ends.end(rest, 0))) > Words.count(rest.substring(0, b.end()));
                    case "part" -> Words.count(rest.substring(0, ends.end(rest, 0))) >= WORDS_OF_A_NAMED_PART;
                    default -> b.term().code().equals("whole");
                })
                .isPresent();
    }

    /** Whether a name begins with an organ and goes on with the body whose it is: «القيادة القومية لحزب ...». */
    boolean isOrgan(String rest) {
        return isNamed(rest)
                && bodies.atStart(rest)
                        .filter(b -> b.term().code().equals("organ"))
                        .isPresent();
    }

    private boolean isBody(String title, int start) {
        String rest = title.substring(start);
        return bodies.atStart(rest).isPresent()
                || joints.words(title).isEmpty()
                        && !Spans.isRightToLeft(rest)
                        && names.at(title, start)
                                .filter(n -> GATHERINGS.stream().noneMatch(n.of(title)::endsWith))
                                .isPresent();
    }

    /** «تصريح لمصدر رسمي في وزارة الخارجية والمغتربين». */
    private Optional<Span> source(String title) {
        int start = types.atStart(title)
                .filter(t -> STATED.contains(t.code()))
                .map(t -> skip(title, t.span().end()))
                .orElse(0);
        Matcher matcher = SOURCE.matcher(title.substring(start));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int body = start + matcher.end();
        return bodies.atStart(title.substring(body)).map(b -> Spans.trimmed(title, body, ends.end(title, body)));
    }

    /** «بيان نقابة المحامين حول ...»: in Arabic and its neighbours the body follows the type at once. */
    private Optional<Span> direct(String title) {
        return types.atStart(title)
                .filter(t -> DIRECT.contains(t.code()) && title.charAt(t.span().start()) > LAST_BICAMERAL)
                .filter(t -> TO.stream()
                        .noneMatch(to -> title.startsWith(to, t.span().end() - to.length())))
                .map(t -> skip(title, t.span().end()))
                .filter(start -> isNamed(title.substring(start)))
                .map(start -> Spans.trimmed(title, start, ends.end(title, start)))
                .filter(s -> s.length() <= LONGEST
                        && s.of(title).indexOf(' ') > 0
                        && states.whole(s.of(title)).isEmpty());
    }

    /** «صادر عن», "issued by", «مقدمة من»: the document has been issued or submitted by whoever is named behind. */
    private static boolean isIssued(String title, PhraseMatch marker) {
        return ISSUED.contains(marker.term().language() + firstLetter(title, marker))
                || title.startsWith(SUBMITTED, marker.start());
    }

    private static char firstLetter(String title, PhraseMatch marker) {
        return Character.toLowerCase(title.charAt(marker.start()));
    }

    private static int skip(String title, int from) {
        int at = from;
        while (at < title.length() && (Spans.isInvisible(title.charAt(at)) || title.charAt(at) == ':')) {
            at++;
        }
        return at;
    }
}
