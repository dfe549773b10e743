package org.bayan.extraction.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Words;

/**
 * Finds the letterhead of a body whose kind no vocabulary knows: a short line like a name at the top, right above the name
 * of a document type, with its number or without.
 */
final class Letterheads {
    private static final Set<LineRole> ABOVE = EnumSet.of(LineRole.STATE, LineRole.FURNITURE);
    private static final int MOST_WORDS = 9;
    /** Words of a name above a title, where a longer line may be a headline with its kind below. */
    private static final int SHORT = 3;

    /** «الخارجية تستدعي ...»: a second word in the form of a verb of the present begins a headline. */
    private static final Pattern VERBAL = Pattern.compile(
            "[\\u0621-\\u064A]+ [تي](?![\\u0621-\\u064A]{2}ي)(?!ن[\\u0621-\\u064A])[\\u0621-\\u064A]{3,6}(?: |$)");

    /** A council speaks for itself, whatever it is a council of. */
    private static final List<String> COUNCILS =
            List.of("Council", "COUNCIL", "Conseil", "CONSEIL", "Совет", "المجلس", "ئەنجوومەن", "Encûmen", "Meclîs");

    /** Characters of the text in which it names who speaks. */
    private static final int REPEATED_WITHIN = 900;

    private static final String UMBRELLA = "umbrella";

    private final TypeWords types;
    private final Phrases bodies;

    Letterheads(TypeWords types, Phrases bodies) {
        this.types = types;
        this.bodies = bodies;
    }

    /** Whether a line names a body of which others are parts, and nothing else but its symbol: "United Nations". */
    boolean isUmbrella(String line) {
        return bodies.atStart(line)
                .filter(b -> b.term().code().equals(UMBRELLA))
                .filter(b ->
                        line.substring(b.end()).isBlank() || BodyCode.of(line).isPresent())
                .isPresent();
    }

    /** Whether a line begins with such a body: "United Nations General Assembly". */
    boolean isOfUmbrella(String line) {
        return bodies.any(line, b -> b.start() == 0 && b.term().code().equals(UMBRELLA));
    }

    /** Whether a line begins with the type of a document. */
    boolean isTyped(String line) {
        return types.atStart(line).isPresent();
    }

    /** Whether an office has a name of its own and does not only say its kind: «مكتب المبعوث الخاص إلى سوريا». */
    static boolean isNamed(String office) {
        return Words.count(office) > SHORT + 1;
    }

    /**
     * The line right above a type alone, a type with its number, or a title that begins with its type. An office there speaks
     * above a numbered act only, as the bare name of a type stands below the speaker of a speech too.
     */
    Optional<RoledLine> above(DocumentView view) {
        RoledLine last = null;
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.BANNER) || line.is(LineRole.NUMBERED)) {
                return Optional.ofNullable(last)
                        .filter(l -> !l.is(LineRole.OFFICE) || line.is(LineRole.NUMBERED))
                        .filter(l -> isName(view.of(l), MOST_WORDS));
            }
            if (last != null
                    && last.is(LineRole.OTHER)
                    && line.is(LineRole.OTHER)
                    && types.atStart(view.of(line)).isPresent()) {
                return Optional.of(last).filter(l -> isName(view.of(l), SHORT));
            }
            boolean named = line.is(LineRole.OTHER) || line.is(LineRole.OFFICE);
            if (last != null && line.is(LineRole.STATE) && isAcronym(view.of(last))) {
                continue;
            }
            if (last != null || !named && !ABOVE.contains(line.role())) {
                return Optional.empty();
            }
            last = named ? line : null;
        }
        return Optional.empty();
    }

    /**
     * The name of a body of unknown kind above an organ of it: «إعلان دمشق ...» above «الأمانة العامة». A title may stand there
     * too: one that begins with its type, or the only line that can be the title.
     */
    Optional<RoledLine> aboveOrgan(DocumentView view) {
        RoledLine last = null;
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.ORGAN) || line.is(LineRole.BODY_PART)) {
                return COUNCILS.stream().anyMatch(view.of(line)::contains) || !hasTitleBelow(view, line)
                        ? Optional.empty()
                        : Optional.ofNullable(last)
                                .filter(l -> isName(view.of(l), MOST_WORDS)
                                        && types.atStart(view.of(l)).isEmpty());
            }
            if (last != null || !line.is(LineRole.OTHER) && !ABOVE.contains(line.role())) {
                return Optional.empty();
            }
            last = line.is(LineRole.OTHER) ? line : null;
        }
        return Optional.empty();
    }

    private static boolean hasTitleBelow(DocumentView view, RoledLine organ) {
        return view.head().stream()
                .skip(view.head().indexOf(organ) + 1L)
                .takeWhile(l -> !l.is(LineRole.PARAGRAPH))
                .anyMatch(l -> l.is(LineRole.OTHER) || l.is(LineRole.BANNER) || l.is(LineRole.NUMBERED));
    }

    /**
     * The name of a body of unknown kind above a title, told by the text that speaks of it by the same name: what a title says no
     * text repeats word by word.
     */
    Optional<RoledLine> repeated(DocumentView view) {
        RoledLine first = null;
        boolean titled = false;
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.PARAGRAPH)) {
                return titled && isRepeated(view, first, line) ? Optional.of(first) : Optional.empty();
            }
            boolean other = line.is(LineRole.OTHER);
            titled |= first != null && (other || line.is(LineRole.BANNER) || line.is(LineRole.NUMBERED));
            if (first == null && !ABOVE.contains(line.role())) {
                if (!other || types.atStart(view.of(line)).isPresent() || !isName(view.of(line), MOST_WORDS)) {
                    return Optional.empty();
                }
                first = line;
            }
        }
        return Optional.empty();
    }

    private static boolean isRepeated(DocumentView view, RoledLine name, RoledLine paragraph) {
        String text = view.source().text();
        int from = paragraph.span().start();
        String near = text.substring(from, Math.min(text.length(), from + REPEATED_WITHIN));
        return near.toLowerCase(Locale.ROOT).contains(view.of(name).toLowerCase(Locale.ROOT));
    }

    /** The office that a letter or circular begins with, above those to whom it goes. */
    Optional<RoledLine> office(DocumentView view) {
        return view.head().stream()
                .filter(l -> !ABOVE.contains(l.role()))
                .findFirst()
                .filter(l -> l.is(LineRole.OFFICE) && isAddressedBelow(view));
    }

    private static boolean isAddressedBelow(DocumentView view) {
        return view.head().stream().anyMatch(l -> l.is(LineRole.SALUTATION));
    }

    /** A few words without punctuation; in scripts with capitals, all the longer ones begin with one. */
    private static boolean isName(String text, int most) {
        if (text.indexOf(" - ") != text.lastIndexOf(" - ")) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = Words.isWordCharacter(c) && (i == 0 || !Words.isWordCharacter(text.charAt(i - 1)));
            words += first ? 1 : 0;
            boolean small = first && Character.isLowerCase(c) && isLong(text, i);
            if (small || ":؟?!.،,«\"".indexOf(c) >= 0 || Character.isDigit(c)) {
                return false;
            }
        }
        if (words > SHORT && VERBAL.matcher(text).lookingAt()) {
            return false;
        }
        boolean acronym = words == 1 && text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
        return acronym || words > 1 && words <= most;
    }

    private static boolean isAcronym(String text) {
        return text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isLong(String text, int start) {
        int at = start;
        while (at < text.length() && Words.isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at - start > 3;
    }
}
