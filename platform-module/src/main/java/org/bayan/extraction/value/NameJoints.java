package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.FoldKey;

/**
 * Tells the conjunctions and commas that join two names from those inside of one. «فاروق الشرع ووليد المعلم» are two persons,
 * «وزارة الدفاع ووزارة الداخلية» two bodies; «وزارة الصحة والتعليم الطبي» is one, and «وليد» has no conjunction.
 */
final class NameJoints {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "et", "ve", "и", "و", "û", "&");
    /** Before the joined bodies such a word makes one name: «لجنة التنسيق بين ...». */
    private static final Set<String> BETWEEN =
            Set.of("بين", "between", "entre", "arasinda", "между", "نێوان", "navbera");
    /** Names and titles that begin with the letter of the Arabic conjunction, by their fold keys. */
    private static final Set<String> WITH_WAW = Set.of(
            "وليد", "وايل", "وسام", "وسيم", "وفيق", "وجيه", "وداد", "وضاح", "وهيب", "وحيد", "ورد", "ورده", "وديع",
            "واصف", "وصفي", "وطفه", "ولاء", "ويام", "وجدي", "ولي", "وهبه", "وليام", "ويليام", "ونوس", "وحود", "وفاء",
            "وليده", "وسن", "وعد", "ودود", "ورقه", "وكيل", "والي", "والد", "والده", "واشنطن", "وزير", "وزيره", "وزاره",
            "وفد", "وكاله", "وحده", "وحدات", "وزراء", "وثيقه", "وقف", "ولايه", "وارن", "ووكر", "وودرو", "ولسون",
            "ويلسون", "والتر", "ولفغانغ", "وردي", "وقاص", "وهاب", "وناس", "وزان", "وحيدي", "ولد", "وطن", "وجه", "وسط",
            "واحد", "والا", "وانغ", "وو", "وين", "ويت", "وايت", "وود", "وصال", "وسيله", "وهبي", "وضحه", "وجنات", "واثق",
            "ويس", "وافي", "وثاب", "وهدان", "ويصا", "وزني", "وداعه", "واصل", "وافر", "واره", "وردان", "وسوف", "وقار",
            "ولاده", "ونيس", "وهاج", "وهيبه", "وفيقه", "وحيده", "وجيهه", "وعدي", "وتار", "وطبان", "وهران", "وارسو",
            "وزارت", "وزارات", "وكالات", "وكلاء", "واليه", "ورشه", "وقفيه", "وسايل", "واحه", "وادي", "ودايع", "وسطاء");

    /** Letters that neither Arabic nor Persian has. */
    private static final String KURDISH = "ەێۆڕڵڤ";

    /** Kinds of bodies that are a name by themselves. */
    private static final Set<String> SPEAKING = Set.of("whole", "umbrella");

    private static final int MOST_WORDS_OF_A_PERSON = 6;

    private final Phrases bodies;
    private final Phrases states;
    private final Phrases offices;

    NameJoints(Vocabulary vocabulary) {
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
    }

    /** Whether the two sides of a Latin comma are two names and not one that is inverted or has a comma inside. */
    boolean areNames(String one, String other, boolean persons) {
        if (persons) {
            return words(one).size() > 1 && words(other).size() > 1;
        }
        boolean joined = words(other).stream().anyMatch(w -> CONJUNCTIONS.contains(w.of(other)));
        boolean acronym = other.length() > 1 && other.chars().allMatch(Character::isUpperCase);
        return acronym || isBody(other) || words(other).size() > 1 && !joined;
    }

    /** Whether a text is a name by itself: a person's of two words and more without an office, or a body's. */
    boolean isWhole(String name, boolean persons) {
        if (!persons) {
            return states.whole(name).isPresent()
                    || bodies.atStart(name)
                            .filter(b -> SPEAKING.contains(b.term().code()))
                            .isPresent();
        }
        int words = words(name).size();
        return words > 1
                && words <= MOST_WORDS_OF_A_PERSON
                && offices.atStart(name).isEmpty();
    }

    /** The last part of a list with commas, "and" or «و» before it taken off. */
    Span withoutConjunction(CharSequence line, Span part) {
        List<Span> words = words(line, part);
        if (words.size() < 2) {
            return part;
        }
        Span first = words.get(0);
        if (CONJUNCTIONS.contains(first.of(line))) {
            return new Span(words.get(1).start(), part.end());
        }
        String rest = line.subSequence(first.start(), part.end()).toString();
        boolean attached = isAttached(first.of(line)) && !isArticle(line, first) && !isBody(rest);
        return attached ? new Span(first.start() + 1, part.end()) : part;
    }

    /**
     * Cuts a part at the conjunctions that join names.
     *
     * @param last whether it is the last of a list with commas, where a conjunction is to be expected
     */
    List<Span> split(CharSequence line, Span part, boolean persons, boolean last) {
        List<Span> names = new ArrayList<>();
        List<Span> words = words(line, part);
        int from = 0;
        int brackets = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).of(line);
            boolean joint = brackets == 0 && i > from && i < words.size() - 1 + (isAttached(word) ? 1 : 0);
            brackets += brackets(word);
            if (joint && isJoint(line, words, from, i, persons, last)) {
                names.add(new Span(words.get(from).start(), words.get(i - 1).end()));
                from = i;
                boolean alone = CONJUNCTIONS.contains(word);
                Span next = alone ? words.get(++i) : words.get(i);
                int start = alone ? next.start() : next.start() + 1;
                words.set(i, new Span(start, next.end()));
                from = i;
            }
        }
        names.add(words.isEmpty() ? part : new Span(words.get(from).start(), part.end()));
        return names;
    }

    private boolean isJoint(CharSequence line, List<Span> words, int from, int at, boolean persons, boolean last) {
        String word = words.get(at).of(line);
        boolean alone = CONJUNCTIONS.contains(word);
        if (!alone && !isAttached(word)) {
            return false;
        }
        int rightAt = alone ? at + 1 : at;
        int right = words.size() - rightAt;
        int left = at - from;
        int start = words.get(rightAt).start() + (alone ? 0 : 1);
        String rest = line.subSequence(start, words.get(words.size() - 1).end()).toString();
        boolean pair = last && left == 1 && right == 1 && rest.length() > 2;
        if (persons) {
            boolean article = rest.startsWith("ال");
            return (left > 1 && right > 1 && !article || pair)
                    && offices.atStart(rest).isEmpty()
                    && isCapital(rest);
        }
        String before = line.subSequence(
                        words.get(from).start(), words.get(at - 1).end())
                .toString();
        boolean bodiesBoth = isBody(rest) && (isBody(before) || last) && right > 1 && !isDual(rest);
        return (bodiesBoth || pair && !rest.startsWith("ال") && isCapital(rest))
                && words.subList(from, at).stream().noneMatch(w -> BETWEEN.contains(FoldKey.of(w.of(line))));
    }

    private boolean isBody(String text) {
        return bodies.atStart(text).isPresent() || states.atStart(text).isPresent();
    }

    /** «صندوق النقد والبنك الدوليان»: an adjective in the dual belongs to both sides, so neither is a name without the other. */
    private static boolean isDual(String rest) {
        String adjective = rest.substring(rest.lastIndexOf(' ') + 1);
        return adjective.startsWith("ال") && (adjective.endsWith("يان") || adjective.endsWith("يتان"));
    }

    /** Whether a word begins with the Arabic conjunction: not if the whole is a name, or Kurdish, which sets its own apart. */
    private static boolean isAttached(String word) {
        return word.length() > 3
                && word.charAt(0) == 'و'
                && word.chars().noneMatch(c -> KURDISH.indexOf(c) >= 0)
                && !WITH_WAW.contains(FoldKey.of(word));
    }

    /** «والتعليم» may go on with a name; at the start of a list's last part it may be «والي» as well. */
    private static boolean isArticle(CharSequence line, Span word) {
        return word.of(line).startsWith("وال") && word.length() < 6;
    }

    private static boolean isCapital(String rest) {
        char first = rest.charAt(0);
        return !Character.isLowerCase(first);
    }

    private static int brackets(String word) {
        int open = 0;
        for (int i = 0; i < word.length(); i++) {
            open += "([«".indexOf(word.charAt(i)) >= 0 ? 1 : ")]»".indexOf(word.charAt(i)) >= 0 ? -1 : 0;
        }
        return open;
    }

    private static List<Span> words(String text) {
        return words(text, new Span(0, text.length()));
    }

    private static List<Span> words(CharSequence text, Span part) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = part.start(); i <= part.end(); i++) {
            boolean inside = i < part.end() && !Spans.isInvisible(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }
}
