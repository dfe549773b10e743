package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/**
 * Knows how acts are built: the authority that enacts names itself, then comes the preamble, in which other acts are cited, then
 * the articles. «رئيس الجمهورية / بناء على أحكام الدستور», "Le Haut-Commissaire, / Vu le décret du 8 octobre 1919".
 */
final class Acts {
    /** "Le Chef de l'État,": an authority of whatever kind, told by its article and the comma behind it. */
    private static final List<String> ARTICLES = List.of("Le ", "La ", "L'", "L’", "The ", "THE ", "LE ");

    /** "We, ...": a monarch enacts. */
    private static final String WE = "نحن ";

    private static final List<String> ENACTING = List.of("إن ", "ان ", "إنّ ", WE);

    private static final String PREAMBLE = "preamble";
    private static final String DIALOGUE = "dialogue";
    /** Characters of a line before the preamble that can be the name of an authority. */
    private static final int LONGEST = 160;

    private static final int LONGEST_BRANCH = 40;

    private final Phrases running;
    private final Phrases offices;
    private final Phrases bodies;
    private final Phrases states;

    Acts(Vocabulary vocabulary) {
        this.running = vocabulary.phrases(TermFamily.RUNNING);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.states = vocabulary.phrases(TermFamily.STATE);
    }

    /** Whether a line belongs to the preamble or the articles of an act, or begins a question or an answer. */
    boolean isRunning(String line) {
        return running.atStart(line)
                .filter(m -> !isDialogue(m) || isSpoken(line, m.end()))
                .filter(m -> !isOfPlace(line, m.end()))
                .isPresent();
    }

    /** "Section de Lattaquié", "Section of Homs": a branch of a body and no article. */
    private static boolean isOfPlace(String line, int end) {
        return (line.startsWith(" de ", end) || line.startsWith(" du ", end) || line.startsWith(" of ", end))
                && line.length() <= LONGEST_BRANCH
                && line.chars().noneMatch(Character::isDigit);
    }

    private static boolean isDialogue(PhraseMatch match) {
        return match.term().code().equals(DIALOGUE);
    }

    private static boolean isSpoken(String line, int end) {
        String rest = line.substring(end).stripLeading();
        return !rest.isEmpty() && ":-–—".indexOf(rest.charAt(0)) >= 0;
    }

    /** Whether the dates of a line are those of other acts. */
    boolean isPreamble(String line) {
        return running.atStart(line).filter(Acts::isPreamble).isPresent();
    }

    /** «إن رئيس الجمهورية», «نحن ... ملك ...», "The Council,": a line that names who enacts and says so by its form. */
    boolean isEnacting(String line) {
        boolean formed = startsWithAny(line, ENACTING) || line.endsWith(",") && startsWithAny(line, ARTICLES);
        return formed && authority(line).isPresent();
    }

    private static boolean startsWithAny(String line, List<String> words) {
        for (String word : words) {
            if (line.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where a line that the preamble follows names the authority; empty if it names none. */
    Optional<Span> authority(String line) {
        int from = skip(line);
        int to = line.length();
        while (to > from && (Spans.isInvisible(line.charAt(to - 1)) || ",،:؛".indexOf(line.charAt(to - 1)) >= 0)) {
            to--;
        }
        String name = line.substring(from, to);
        boolean speaks = offices.atStart(name).isPresent()
                || line.startsWith(WE) && !offices.words(name).isEmpty()
                || bodies.atStart(name).isPresent() && states.whole(name).isEmpty()
                || to < line.length() && ARTICLES.stream().anyMatch(line::startsWith);
        return speaks && name.length() <= LONGEST ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** The authority in a line that goes on with the preamble behind a comma: «إن مجلس الوزراء، بناء على ...». */
    Optional<Span> authorityBefore(String line) {
        if (line.indexOf(',') < 0 && line.indexOf('،') < 0) {
            return Optional.empty();
        }
        String near = line.substring(0, Math.min(line.length(), LONGEST + 20));
        return running.first(near, Acts::isPreamble)
                .map(m -> near.substring(0, m.start()).stripTrailing())
                .filter(before -> before.endsWith(",") || before.endsWith("،"))
                .flatMap(this::authority);
    }

    /** Whether a text is the name of a state. */
    boolean isState(String text) {
        return states.whole(text).isPresent();
    }

    private static boolean isPreamble(PhraseMatch match) {
        return match.term().code().equals(PREAMBLE);
    }

    /** Passes over «إن» and the English article. */
    private static int skip(String line) {
        for (String word : new String[] {"إن ", "ان ", "إنّ ", WE, "The ", "THE "}) {
            if (line.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }
}
