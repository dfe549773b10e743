package org.bayan.extraction.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/** Tells the office from the person where a line of a signature holds both: «رئيس الجمهورية بشار الأسد». */
final class Offices {
    private static final int MOST_WORDS_OF_A_NAME = 5;
    /** "В. Путин", "J. F. Kennedy" at the end of a line. */
    private static final Pattern INITIALS =
            Pattern.compile("\\s\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}'’-]{1,30}\\s*$");

    /** A title of prime ministers, and a state: «سفارة دولة فلسطين». */
    private static final String STATE = "دولة ";

    private final Phrases full;
    private final Phrases kinds;
    private final Phrases honorifics;

    Offices(Vocabulary vocabulary) {
        this.full = vocabulary.phrases(TermFamily.FULL_OFFICE);
        this.kinds = vocabulary.phrases(TermFamily.OFFICE);
        this.honorifics = vocabulary.phrases(TermFamily.HONORIFIC);
    }

    /** Whether a text begins with an office. */
    boolean isOffice(String text) {
        return kinds.atStart(text).isPresent() || full.atStart(text).isPresent();
    }

    /** "The Right Honourable" alone on a line: below it stands to whom a letter goes. */
    boolean isAddress(String line) {
        return honorifics.whole(line).isPresent();
    }

    /** The office of a line that begins with one. */
    Span office(String line) {
        Optional<PhraseMatch> office = full.atStart(line);
        if (office.isPresent() && isName(line.substring(office.get().end()))) {
            return Spans.trimmed(line, 0, office.get().end());
        }
        return honorifics.words(line).stream()
                .filter(m -> m.start() > 0 && !line.startsWith(STATE, m.start()) && isName(line.substring(m.end())))
                .findFirst()
                .map(m -> Spans.trimmed(line, 0, m.start()))
                .orElse(new Span(0, line.length()));
    }

    /** The office where a person's initials and surname stand behind it: «Президент Российской Федерации В. Путин». */
    Optional<Span> beforeInitials(String line) {
        Matcher name = INITIALS.matcher(line);
        return name.find() && full.whole(line.substring(0, name.start())).isPresent()
                ? Optional.of(Spans.trimmed(line, 0, name.start()))
                : Optional.empty();
    }

    /** Whether a line is a person's name behind a title, and no office: "Dr. Tevfik Rüştü Aras". */
    boolean isPersonOnly(String line) {
        return honorifics
                .atStart(line)
                .filter(m -> isName(line.substring(m.end()))
                        && kinds.atStart(line.substring(m.end())).isEmpty())
                .isPresent();
    }

    /** Two words and more that go on with no article and no small word, as a person's name does. */
    private static boolean isName(String rest) {
        String name = rest.strip();
        int words = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean first = Words.isWordCharacter(c) && (i == 0 || !Words.isWordCharacter(name.charAt(i - 1)));
            words += first ? 1 : 0;
            if (first && Character.isLowerCase(c) || Character.isDigit(c)) {
                return false;
            }
        }
        return words > 1 && words <= MOST_WORDS_OF_A_NAME && !name.startsWith("ال") && !name.startsWith("ل");
    }
}
