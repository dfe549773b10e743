package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/**
 * Proposes the body that speaks in the first sentences of a text: «أعلنت وزارة الصحة أن ...», "The Ministry of Health announced",
 * «صرح ... المتحدث باسم وزارة الدفاع بأن ...». Above a letterhead and a title this counts for little; where there is neither it is
 * often all that a document says.
 */
final class FirstSentences {
    private static final double SAYS = 0.66;
    private static final double SPEAKS_FOR = 0.67;
    private static final double DECIDED = 0.8;
    private static final Pattern DECIDED_BY =
            Pattern.compile("(\\p{Lu}[\\p{L}]+?)['’]?n?c[ae] .{0,40}(?:kararlaştırıl|karar veril|kabul edil)");

    private static final int SENTENCES = 3;
    private static final int WINDOW = 320;
    /** Characters between the name and its verb: "today", "in a statement". */
    private static final int REACH = 28;
    /** Characters before a spokesman, in which his name stands. */
    private static final int NAMED = 70;

    /** "UNHCR spokesperson Adrian Edwards". */
    private static final Pattern ACRONYM = Pattern.compile("\\b([A-Z]{3,7}) spokes(?:person|man|woman)\\b");

    private static final String SPOKES = " spokes";

    /** Characters in which a clause before the verb ends. */
    private static final int CLAUSE = 130;

    /** «به گزارش ایرنا، »: who reports stands before a comma. */
    private static final Pattern REPORTER =
            Pattern.compile("^(?:به گزارش|به نقل از|بەپێی|نقلا عن|بحسب|ذكرت) [^،,:]{2,70}[،,:] ?");

    private static final int SHORTEST = 24;
    /** "Geneva (ICRC) – ", «الرباط/4 غشت 2015/ومع/», «دمشق-سانا»: what an agency prints before its item. */
    private static final Pattern NEWSLINE = Pattern.compile(" ?[-–—]{1,2} |[)/] ?[-–—]{1,2} ?|/ |[A-Z]{3,6}[-–—] ?");

    /** "ATLANTA — ": a city that no vocabulary knows. */
    static final Pattern CAPITALS = Pattern.compile(
            "(\\p{Lu}[\\p{Lu}' .-]{2,20}\\p{Lu})(?:, \\p{Lu}[\\p{L}.]{1,12})?(?: \\([^)]{2,30}\\))?(?:, \\d{1,2} \\p{L}{3,10}(?: \\d{4}(?: г\\.| года)?)?)? ?[—–] ?\\p{Lu}");

    /** Characters in which the newsline ends. */
    private static final int NEWSLINE_REACH = 48;

    /** «الوكيل الإخباري- قالت وزارة ...»: a paper of no known name. */
    private static final Pattern AGENCY = Pattern.compile("[\\u0621-\\u064A ]{3,26} ?[-–—:] ?");

    private static final List<String> EMPHASIS = List.of("إن ", "إنّ ", "ان ");

    private static final Pattern OPENING =
            Pattern.compile("(?:In|On|At|During|Following|After|Dans|Lors|À|Au|Par|Suite) [^.,]{3,90}, "
                    + "|(?:В|Во|На|По|После|Накануне) [^.]{3,60}?, (?=\\p{Lu})");

    private final BodyNames names;
    /** Meetings are held and opened by others. */
    private static final Pattern GATHERING =
            Pattern.compile("\\b(?:Conference|Meeting|Summit|Forum|Session|Round|Talks|Congress)\\b");

    /** "was founded": what is done to a body is no deed of its own. */
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:is|are|was|were|be|been|being)\\b");

    /** "today", "this morning": characters before a verb that tells what a body did. */
    private static final int NEAR = 15;

    private final Phrases verbs;
    private final Phrases says;
    private final Phrases issued;
    private final Phrases speaksFor;
    private final Cities cities;

    FirstSentences(Vocabulary vocabulary, BodyNames names) {
        this.names = names;
        this.verbs = vocabulary.phrases(TermFamily.VERB);
        this.says = vocabulary.phrases(TermFamily.SAYS);
        this.issued = vocabulary.phrases(TermFamily.ISSUED_BY);
        this.speaksFor = vocabulary.phrases(TermFamily.SPEAKS_FOR);
        this.cities = new Cities(vocabulary);
    }

    void read(DocumentView view, IssuerName issuers, List<FieldCandidate> candidates) {
        int read = 0;
        for (RoledLine line : view.head()) {
            if (read < SENTENCES && isSentence(line)) {
                String text =
                        line.text().substring(0, Math.min(WINDOW, line.text().length()));
                double less = read * 0.03;
                speaker(text)
                        .ifPresent(s ->
                                issuers.add(view, shifted(s, line), "text.speaksFor", SPEAKS_FOR - less, candidates));
                decided(text).ifPresent(s -> issuers.add(view, shifted(s, line), "text.decided", DECIDED, candidates));
                body(text).ifPresent(s -> issuers.add(view, shifted(s, line), "text.says", SAYS - less, candidates));
                read++;
            }
        }
    }

    private static boolean isSentence(RoledLine line) {
        String text = line.text();
        return text.length() >= SHORTEST
                && (line.is(LineRole.PARAGRAPH)
                        || line.is(LineRole.OTHER) && (Sentences.isEnded(text) || text.endsWith(":")));
    }

    /** The body that the sentence begins with, before or behind its verb. */
    Optional<Span> body(String text) {
        int from = start(text);
        String rest = text.substring(from);
        Optional<PhraseMatch> verb =
                says.atStart(rest).or(() -> issued.atStart(rest)).filter(v -> Spans.isRightToLeft(rest));
        int at = from + verb.map(PhraseMatch::end).orElse(0);
        while (at < text.length() && Spans.isInvisible(text.charAt(at))) {
            at++;
        }
        int begin = at;
        Optional<Span> first = NameWords.at(speaksFor, text, begin).isPresent()
                ? Optional.empty()
                : names.at(text, begin).filter(name -> verb.isPresent() || isSaid(text, name.end()));
        return first.or(() -> behindClause(text)).or(() -> emphasised(text));
    }

    /** «في ختام أعماله في إسطنبول، أصدر المجلس ...»: the verb behind a clause that opens the sentence. */
    private Optional<Span> behindClause(String text) {
        return Spans.isRightToLeft(text)
                ? says.words(text.substring(0, Math.min(text.length(), CLAUSE))).stream()
                        .filter(v -> v.start() > 2 && "،,".indexOf(text.charAt(v.start() - 2)) >= 0)
                        .findFirst()
                        .flatMap(v -> names.at(text, skip(text, v.end())))
                : behindOpening(text, start(text));
    }

    /** «إن وزارة الصحة، إذ تؤكد ...»: an Arabic sentence that begins with its subject. */
    private Optional<Span> emphasised(String text) {
        return EMPHASIS.stream()
                .filter(text::startsWith)
                .findFirst()
                .flatMap(e -> names.at(text, e.length()))
                .filter(n -> !text.substring(n.end()).startsWith(" ممثل"))
                .filter(n -> text.startsWith("،", n.end())
                        || !says.words(text.substring(n.end())).isEmpty());
    }

    /** "In a statement issued on Thursday, the Council said ...": a clause of time or place opens the sentence. */
    private Optional<Span> behindOpening(String text, int from) {
        Matcher opening = OPENING.matcher(text).region(from, text.length());
        return opening.lookingAt()
                ? names.at(text, opening.end()).filter(n -> isSaid(text, n.end()))
                : Optional.empty();
    }

    private boolean isSaid(String text, int end) {
        String rest = text.substring(end);
        boolean last = Spans.isRightToLeft(text) || isTurkish(text);
        int reach = rest.startsWith(",") ? CLAUSE : REACH;
        return says.any(rest, v -> last || v.start() <= reach)
                || !GATHERING.matcher(text.substring(0, end)).find()
                        && verbs.any(rest, v -> v.start() <= NEAR && !isPassive(rest.substring(0, v.start())));
    }

    private static boolean isPassive(String before) {
        return PASSIVE.matcher(before).find();
    }

    /** "... Bakanlar Kurulu'nca 22/7/2016 tarihinde kararlaştırılmıştır.": who has decided, in the Turkish case for that. */
    private Optional<Span> decided(String text) {
        Matcher by = DECIDED_BY.matcher(text);
        boolean decided = text.contains("karar") || text.contains("kabul edil");
        return decided && by.find() ? endingAt(text, by.end(1)) : Optional.empty();
    }

    /** The longest name that ends at an offset. */
    private Optional<Span> endingAt(String text, int end) {
        Optional<Span> longest = Optional.empty();
        int at = text.lastIndexOf(' ', end - 1) + 1;
        while (end - at <= NAMED) {
            Optional<Span> name = names.at(text, at).filter(n -> n.end() == end);
            if (name.isEmpty() && longest.isPresent() || at == 0) {
                return name.isPresent() ? name : longest;
            }
            longest = name;
            at = text.lastIndexOf(' ', at - 2) + 1;
        }
        return longest;
    }

    /** Verbs stand last in Turkish. */
    private static boolean isTurkish(String text) {
        return text.chars().anyMatch(c -> "ığşİĞŞ".indexOf(c) >= 0);
    }

    /** The body for which somebody speaks who is named before. */
    Optional<Span> speaker(String text) {
        int from = start(text);
        Matcher acronym = ACRONYM.matcher(text);
        if (text.contains(SPOKES) && acronym.find() && acronym.start() - from <= CLAUSE) {
            return Optional.of(new Span(acronym.start(1), acronym.end(1)));
        }
        List<PhraseMatch> before = new ArrayList<>(speaksFor.words(text));
        before.addAll(issued.words(text));
        for (PhraseMatch spokesman : before) {
            if (spokesman.start() >= from && spokesman.start() - from <= (isBehind(spokesman) ? CLAUSE : NAMED)) {
                Optional<Span> body = isBehind(spokesman)
                        ? endingAt(text, Math.max(0, spokesman.start() - 1))
                        : names.at(text, skip(text, spokesman.end()));
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** "Dışişleri Bakanlığı Sözcüsü": in Turkish the body stands before its spokesman. */
    private static boolean isBehind(PhraseMatch spokesman) {
        return spokesman.term().language().equals("tr");
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Spans.isInvisible(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the sentence begins behind the city and the agency of a news item. */
    private int start(String text) {
        Matcher reporter = REPORTER.matcher(text);
        int at = reporter.lookingAt() ? reporter.end() : 0;
        if (cities.at(text).isPresent() || CAPITALS.matcher(text).lookingAt()) {
            Matcher line = NEWSLINE.matcher(text.substring(0, Math.min(text.length(), NEWSLINE_REACH)));
            while (line.find()) {
                at = line.end();
            }
        }
        Matcher agency = at == 0 ? AGENCY.matcher(text) : null;
        if (agency != null
                && agency.lookingAt()
                && says.atStart(text.substring(agency.end())).isPresent()) {
            at = agency.end();
        }
        while (at < text.length() && !Words.isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Span shifted(Span span, RoledLine line) {
        return new Span(line.span().start() + span.start(), line.span().start() + span.end());
    }
}
