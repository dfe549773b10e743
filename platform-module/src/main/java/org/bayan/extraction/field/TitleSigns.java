package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/** Tells a title from the first line of running text. */
final class TitleSigns {
    private static final int SHORTEST = 6;
    /** Words of a label behind those that the vocabulary knows: «مكان انعقاد الجلسة الأولى». */
    private static final int WORDS_MORE = 2;

    /** «67/262 - الحالة في ...», "67/262. The situation ...": the General Assembly's number before the title. */
    private static final Pattern RESOLUTION = Pattern.compile("(\\d{1,3}/\\d{1,4})(?: ?[-–] |\\. )(?=\\p{L})");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");

    private static final int BARE_LETTERS = 12;
    /** Words of a line that names a statement and its sender or audience. */
    private static final int LONGEST_SENDER = 12;

    private static final int WORDS_OF_A_REPORT = 6;
    private static final int LONGEST_AUDIENCE = 6;
    private static final List<String> BY = List.of("by ", "par ", "من ", "لل");
    private static final Set<String> STATED = Set.of("communique", "pressRelease");
    private static final Set<String> NORMATIVE = Set.of("decree", "law", "resolution");

    private final Vocabulary vocabulary;
    private final NumberedType numbered;
    private final TypeWords types;
    private final HeaderLines header;

    TitleSigns(Vocabulary vocabulary, NumberedType numbered) {
        this.vocabulary = vocabulary;
        this.numbered = numbered;
        this.types = new TypeWords(vocabulary);
        this.header = new HeaderLines(vocabulary, types);
    }

    boolean beginsWithType(String text) {
        return vocabulary
                        .phrases(TermFamily.TYPE)
                        .atStart(text)
                        .filter(t -> !t.term().weak())
                        .isPresent()
                && Words.count(text) > 1;
    }

    /** Whether a document type begins or, in Turkish and English, ends a line of several words. */
    boolean isTyped(String text) {
        return beginsWithType(text) || types.atEnd(text).isPresent() && Words.count(text) > 1;
    }

    /** Whether a line says no more than its type and the body that issued it. */
    boolean isIssuerOnly(String text) {
        int from = vocabulary
                .phrases(TermFamily.TYPE)
                .atStart(text)
                .map(PhraseMatch::end)
                .orElse(text.length());
        String rest = text.substring(from).strip();
        Optional<PhraseMatch> marker = rest.isEmpty()
                ? Optional.empty()
                : vocabulary.phrases(TermFamily.ISSUED_BY).atStart(rest);
        return marker.isPresent()
                && vocabulary
                        .phrases(TermFamily.MATTER)
                        .words(rest.substring(marker.get().end()))
                        .isEmpty();
    }

    /** "Report of the Secretary-General", "Report by the Director General": who reports, and nothing of the matter. */
    boolean isReportOfOffice(String text) {
        Optional<Coded> type = types.atStart(text).filter(t -> t.code().equals("report"));
        return type.isPresent()
                && Words.count(text) <= WORDS_OF_A_REPORT
                && vocabulary.phrases(TermFamily.OFFICE).any(text, m -> m.end() == text.length());
    }

    /** What stands behind the type that a line begins with; empty if nothing does. */
    Optional<String> afterType(String text) {
        return types.atStart(text)
                .map(t -> text.substring(t.span().end()).strip())
                .filter(rest -> !rest.isEmpty());
    }

    /** «УКАЗ ПРЕЗИДЕНТА РОССИЙСКОЙ ФЕДЕРАЦИИ», "Décret du Président de la République": the act and who enacts it. */
    boolean isActOfOffice(String text) {
        return types.atStart(text).filter(t -> NORMATIVE.contains(t.code())).isPresent()
                && Words.count(text) <= WORDS_OF_A_REPORT
                && text.chars().noneMatch(Character::isDigit)
                && !vocabulary.phrases(TermFamily.OFFICE).words(text).isEmpty()
                && vocabulary.phrases(TermFamily.MATTER).words(text).stream().noneMatch(m -> m.start() > 0);
    }

    /** "Médecins Sans Frontières – Communiqué": the name and the type, set apart by a dash. */
    boolean isNameAndType(String text) {
        int dash = Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" - "));
        return dash > 0 && types.isType(text.substring(dash + 3));
    }

    /** "Press Statement by John Kerry": the type and who speaks, and nothing of the matter. */
    boolean isBySomebody(String text) {
        return Words.count(text) <= WORDS_OF_A_REPORT
                && afterType(text)
                        .filter(rest -> BY.stream().anyMatch(rest::startsWith))
                        .filter(rest -> vocabulary
                                .phrases(TermFamily.MATTER)
                                .words(rest)
                                .isEmpty())
                        .isPresent();
    }

    /** "Communiqué LDH": the type and the letters of who speaks. */
    boolean isAcronymOnly(String text) {
        return types.atStart(text)
                .map(t -> text.substring(t.span().end()).strip())
                .filter(rest -> ACRONYM.matcher(rest).matches())
                .isPresent();
    }

    /** Whether a line tells how the text came about, below its title. */
    boolean isByline(String text) {
        return header.isByline(text);
    }

    /** Whether a line names those whom a statement addresses, and nothing else. */
    boolean isAudience(String text) {
        return vocabulary.phrases(TermFamily.AUDIENCE).whole(text).isPresent();
    }

    /** Whether a line begins with those whom a statement addresses: "To the people of Homs". */
    boolean opensAudience(String text) {
        return vocabulary.phrases(TermFamily.AUDIENCE).atStart(text).isPresent();
    }

    /** Whether a line names a statement and who issued it, or to whom it goes, and nothing of its matter. */
    boolean isSenderOrAudience(String text) {
        Optional<Coded> stated = types.atStart(text).filter(t -> STATED.contains(t.code()));
        if (stated.isEmpty() || Words.count(text) > LONGEST_SENDER) {
            return false;
        }
        String rest = text.substring(stated.get().span().end()).strip();
        return isIssuerOnly(text)
                || vocabulary.phrases(TermFamily.AUDIENCE).atStart(rest).isPresent()
                        && Words.count(rest) <= LONGEST_AUDIENCE;
    }

    /** "Consul Skene to the Earl of Clarendon." above the dateline, as printed correspondence has it. */
    private boolean isCorrespondents(DocumentView view, RoledLine line) {
        int next = view.head().indexOf(line) + 1;
        return Words.count(view.of(line)) <= LONGEST_SENDER
                && view.of(line).contains(" to ")
                && !hasVerb(view.of(line))
                && next > 0
                && next < view.head().size()
                && view.head().get(next).is(LineRole.DATE);
    }

    boolean isTitleLike(DocumentView view, RoledLine line) {
        String text = view.of(line);
        char end = text.charAt(text.length() - 1);
        boolean sentence =
                end == '.' && Sentences.isEnded(text) && !isCorrespondents(view, line) || ":؛;,،".indexOf(end) >= 0;
        boolean body = line.span().end()
                < view.layout()
                        .lines()
                        .get(view.layout().lines().size() - 1)
                        .span()
                        .end();
        return text.length() >= SHORTEST
                && Words.count(text) > 1
                && !sentence
                && body
                && !header.isNone(view, line)
                && vocabulary.phrases(TermFamily.NOTHING).whole(text).isEmpty()
                && (!isLabelled(text) || matter(view, line) > 0);
    }

    /** Where the matter begins in a line that opens with number and date: "No: 87, 4 Nisan 2017, ...". */
    int matter(DocumentView view, RoledLine line) {
        String text = view.of(line);
        Matcher item = RESOLUTION.matcher(text);
        if (item.lookingAt() && line.is(LineRole.OTHER)) {
            return item.end();
        }
        int number = numbered.opening(text).map(n -> n.span().end()).orElse(-1);
        if (number < 0 || line.dates().isEmpty()) {
            return 0;
        }
        int date = line.dates().get(0).span().end() - line.span().start();
        boolean near = line.dates().get(0).span().start() - line.span().start() - number <= 3;
        int at = date;
        while (at < text.length() && !Words.isWordCharacter(text.charAt(at))) {
            at++;
        }
        return near && text.length() - at >= SHORTEST ? at : 0;
    }

    /** The number before the title of a resolution of the General Assembly. */
    Optional<Coded> resolution(String text) {
        Matcher item = RESOLUTION.matcher(text);
        return item.lookingAt() ? Optional.of(new Coded(item.group(1), new Span(0, item.end(1)))) : Optional.empty();
    }

    /** "To: all registry offices": a circular's title may stand below. */
    boolean isAddressee(String text) {
        return vocabulary
                .phrases(TermFamily.LABEL)
                .atStart(text)
                .filter(m -> m.term().code().equals("recipient"))
                .filter(m -> text.startsWith(":", m.end()) || text.startsWith(" :", m.end()))
                .isPresent();
    }

    /** Whether a line begins with a label, which may have a word or two more than the vocabulary knows. */
    private boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && vocabulary
                        .phrases(TermFamily.LABEL)
                        .atStart(text)
                        .filter(m -> m.end() <= colon
                                && Words.count(text.substring(m.end(), colon))
                                        <= (m.term().weak() ? 1 : WORDS_MORE))
                        .isPresent();
    }

    /** Whether a line names the body and the type and nothing else, as Turkish does: "Türkiye Büyük Millet Meclisi Kararı". */
    boolean isBodyAndType(String text) {
        return types.atEnd(text).isPresent()
                && vocabulary
                        .phrases(TermFamily.BODY)
                        .atStart(text)
                        .or(() -> vocabulary.phrases(TermFamily.OFFICE).atStart(text))
                        .filter(b -> b.term().language().equals("tr"))
                        .filter(b -> types.isType(text.substring(b.end())))
                        .isPresent();
    }

    /** Whether a line says no more than a document's type, number and year. */
    boolean isBare(DocumentView view, RoledLine line) {
        String text = view.of(line);
        Optional<Coded> number = numbered.read(text);
        int from = number.map(n -> n.span().end()).orElse(0);
        boolean named =
                number.isPresent() && isNamedBefore(text, number.get().span().start());
        int letters = named ? BARE_LETTERS + 1 : 0;
        for (int i = from; i < text.length(); i++) {
            int at = line.span().start() + i;
            boolean dated = RoledLine.isInDate(line.dates(), at);
            letters += !dated && Words.isWordCharacter(text.charAt(i)) ? 1 : 0;
        }
        return from > 0 && letters <= BARE_LETTERS;
    }

    /** «محضر جلسة مجلس الوزراء رقم 41»: words between the type and the number say what it is. */
    private boolean isNamedBefore(String text, int number) {
        return types.atStart(text)
                .filter(t -> t.span().end() < number && t.code().equals("report"))
                .filter(t -> Words.count(text.substring(t.span().end(), number)) > 2)
                .isPresent();
    }

    /** Whether a line names a decree, law or resolution, whose text begins with the authority's preamble. */
    boolean isNormative(String text) {
        return vocabulary
                .phrases(TermFamily.TYPE)
                .any(text, m -> NORMATIVE.contains(m.term().code()));
    }

    /** Where a code begins behind the label that stands before it: "Ref. A/46/24". */
    int behindCodeLabel(String text) {
        return vocabulary
                .phrases(TermFamily.LABEL)
                .atStart(text)
                .filter(m -> m.term().code().equals("code") && m.end() < text.length())
                .map(PhraseMatch::end)
                .orElse(0);
    }

    /** Whether a line is the name of a paper or magazine. */
    boolean isPaper(String text) {
        return Words.count(text) <= LONGEST_AUDIENCE
                && !vocabulary.phrases(TermFamily.AGENCY).words(text).isEmpty();
    }

    /** Below «برقية» stand those who send and receive it. */
    boolean isLetter(String text) {
        return types.atStart(text).filter(t -> t.code().equals("letter")).isPresent();
    }

    boolean hasVerb(String text) {
        return !vocabulary.phrases(TermFamily.VERB).words(text).isEmpty();
    }

    boolean opensMatter(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && vocabulary
                        .phrases(TermFamily.MATTER)
                        .whole(text.substring(0, space))
                        .isPresent();
    }
}
