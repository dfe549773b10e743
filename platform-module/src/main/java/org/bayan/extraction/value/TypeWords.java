package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Reads document types from the value of a type label and from the beginning of titles and banners. */
public final class TypeWords {
    private static final String SEPARATORS = "/،,;؛+|•&";
    private static final int LONGEST = 160;
    /** A longer value that begins with no type is a sentence. */
    private static final int LONGEST_NAME = 60;
    /** Types whose matter follows them; an agreement in a headline is what the text is about. */
    private static final String OTHER = "other";

    private static final Set<String> STATED = Set.of("communique", "pressRelease", "speech", "briefing");

    private static final Set<String> NORMATIVE = Set.of("decree", "law", "resolution");
    private static final Pattern NUMBER =
            Pattern.compile(" (?:No\\.? ?|Nr\\.? ?|N° ?)?\\d{1,4}(?:/\\d{1,4}(?:/[A-Z]{2,5})?)?\\b");

    private static final List<String> BY =
            List.of(" du ", " de la ", " de l'", " de l’", " des ", " by ", " of ", " صادر");

    private final Phrases types;
    private final Phrases stated;
    private final Phrases leads;
    private final Phrases matters;
    private final Phrases verbs;

    public TypeWords(Vocabulary vocabulary) {
        this.types = vocabulary.phrases(TermFamily.TYPE);
        this.stated = vocabulary.phrases(TermFamily.STATED_TYPE);
        this.leads = vocabulary.phrases(TermFamily.LEAD);
        this.matters = vocabulary.phrases(TermFamily.MATTER);
        this.verbs = vocabulary.phrases(TermFamily.VERB);
    }

    /** The types of a labelled value in order, «كلمة / إحاطة» being two; empty where no part is known. */
    public List<Coded> readList(CharSequence text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Coded> known = new ArrayList<>();
        for (Span piece : Pieces.split(text, SEPARATORS)) {
            labelled(piece.of(text)).map(c -> c.shifted(piece.start())).ifPresent(coded -> {
                if (known.stream().noneMatch(k -> k.code().equals(coded.code()))) {
                    known.add(coded);
                }
            });
        }
        return known;
    }

    /** A label's value has words of its own, and may have others before the only type that it names: "Progress report". */
    private Optional<Coded> labelled(CharSequence piece) {
        Optional<Coded> whole = stated.whole(piece).map(term -> new Coded(term.code(), new Span(0, piece.length())));
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Coded> first = atStart(piece).or(() -> stated.atStart(piece).map(TypeWords::coded));
        if (first.isPresent() || piece.length() > LONGEST_NAME) {
            return first;
        }
        List<Coded> named = new ArrayList<>(anywhere(piece));
        stated.words(piece).stream().map(TypeWords::coded).forEach(named::add);
        boolean one = named.stream().map(Coded::code).distinct().count() == 1;
        return one ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whether a text is the name of a type and nothing else: a banner such as "PRESS RELEASE". */
    public boolean isType(CharSequence text) {
        return types.whole(text).isPresent();
    }

    /** The type that a title or line begins with, «نص» or "Transcript of the" before it passed over. */
    public Optional<Coded> atStart(CharSequence text) {
        Optional<Coded> type = named(text);
        if (type.isPresent()) {
            return type;
        }
        int from = lead(text, lead(text, 0));
        return from == 0
                ? Optional.empty()
                : named(text.subSequence(from, text.length())).map(c -> c.shifted(from));
    }

    /** Where the words that lead to a type end, behind others or not: "Transcript of the" before "Weekly". */
    private int lead(CharSequence text, int from) {
        return leads.atStart(from == 0 ? text : text.subSequence(from, text.length()))
                .map(lead -> from + lead.end())
                .orElse(from);
    }

    /** The type that a text begins with; a word that begins other lines too must be all of it: "Warning". */
    private Optional<Coded> named(CharSequence text) {
        return types.atStart(text)
                .filter(t -> !t.term().weak() || Pieces.isEmptyFrom(text, t.end(), ".:"))
                .map(TypeWords::coded);
    }

    /** The type that a title ends with, as Turkish and English titles do: "Daily Situation Report". */
    public Optional<Coded> atEnd(CharSequence text) {
        return types.first(text, m -> isLast(m) && Pieces.isEmptyFrom(text, m.end(), ".:"))
                .filter(m ->
                        m.term().language().equals("tr") || verbs.words(text).isEmpty())
                .map(TypeWords::coded);
    }

    private static boolean isLast(PhraseMatch type) {
        return !type.term().weak()
                && (type.term().language().equals("tr")
                        || type.term().language().equals("en"));
    }

    /** The type before a colon, behind whose it is: "Kızılay Basın Bülteni: ...". */
    public Optional<Coded> beforeColon(CharSequence text) {
        int colon = text.toString().indexOf(": ");
        return colon < 0 ? Optional.empty() : atEnd(text.subSequence(0, colon)).filter(t -> STATED.contains(t.code()));
    }

    /** The act whose number follows in an English title: "Counter-Terrorism Law No. 19 of 2012". */
    public Optional<Coded> beforeNumber(CharSequence text) {
        return types.first(
                        text,
                        m -> m.start() > 0
                                && m.term().language().equals("en")
                                && NORMATIVE.contains(m.term().code())
                                && NUMBER.matcher(text)
                                        .region(m.end(), text.length())
                                        .lookingAt())
                .filter(m -> verbs.words(text).isEmpty())
                .map(TypeWords::coded);
    }

    /** The type that the matter of an English title follows: "Security Council Press Statement on Attacks in Homs". */
    public Optional<Coded> beforeMatter(CharSequence text) {
        return types.first(
                        text,
                        m -> m.term().language().equals("en")
                                && (STATED.contains(m.term().code())
                                        || m.term().code().equals(OTHER))
                                && m.start() > 0
                                && leadsToMatter(text, m.end())
                                && verbs.words(text).isEmpty())
                .map(TypeWords::coded);
    }

    /** The type that stands behind a dash at the end of a dateline: "Paris, le 12 juillet 2018 - Communiqué". */
    public Optional<Coded> afterDash(CharSequence text) {
        String line = text.toString();
        int dash = Math.max(line.lastIndexOf(" - "), line.lastIndexOf(" – "));
        return dash > 0 && isType(line.substring(dash + 2))
                ? types.atStart(line.substring(dash + 2)).map(m -> coded(m).shifted(dash + 2))
                : Optional.empty();
    }

    /** The type behind a dash in a title that goes on with who issued it: "Syrie - Communiqué du ministère ...". */
    public Optional<Coded> behindDash(CharSequence text) {
        String line = text.toString();
        int dash = Math.max(line.indexOf(" - "), line.indexOf(" – "));
        int from = dash + 3;
        return dash < 0
                ? Optional.empty()
                : atStart(line.substring(from))
                        .filter(t -> STATED.contains(t.code()))
                        .filter(t -> BY.stream()
                                .anyMatch(by ->
                                        line.startsWith(by, from + t.span().end())))
                        .map(t -> t.shifted(from));
    }

    /** The type behind what it is about: «الجمهورية العربية السورية: تقرير الحالة رقم 8». */
    public Optional<Coded> behindColon(CharSequence text) {
        String line = text.toString();
        int from = line.indexOf(": ") + 2;
        return from < 2
                ? Optional.empty()
                : types.atStart(line.substring(from))
                        .filter(m -> m.term().code().equals("report")
                                || STATED.contains(m.term().code()))
                        .map(m -> coded(m).shifted(from));
    }

    private boolean leadsToMatter(CharSequence text, int from) {
        String rest = text.subSequence(from, text.length()).toString().stripLeading();
        int space = rest.indexOf(' ');
        return space > 0 && matters.whole(rest.substring(0, space)).isPresent();
    }

    /** Every type named in a text, in order. */
    public List<Coded> anywhere(CharSequence text) {
        return types.words(text).stream()
                .filter(m -> !m.term().weak())
                .map(TypeWords::coded)
                .toList();
    }

    private static Coded coded(PhraseMatch match) {
        return new Coded(match.term().code(), new Span(match.start(), match.end()));
    }
}
