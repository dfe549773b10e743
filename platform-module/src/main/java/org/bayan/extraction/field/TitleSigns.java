package org.bayan.extraction.field;

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

    /** Words of a line that says who writes to whom. */
    private static final int LONGEST_SENDER = 12;

    private static final int WORDS_OF_A_PAPER = 6;

    /** Acts whose text begins with the authority's preamble. */
    static final Set<String> NORMATIVE = Set.of("decree", "law", "resolution");

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

    /** Whether a line tells how the text came about, below its title. */
    boolean isByline(String text) {
        return header.isByline(text);
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
        return Words.count(text) <= WORDS_OF_A_PAPER
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
