package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/**
 * Tells lines that name a document without saying what it is about: its type, number, who speaks, to whom. They are titles only
 * where no line says more.
 */
final class BareTitles {
    /** Words of a line that names a statement and its sender or audience. */
    private static final int LONGEST_SENDER = 12;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
    private static final int BARE_LETTERS = 12;
    private static final int WORDS_OF_A_REPORT = 6;
    private static final int LONGEST_AUDIENCE = 6;
    private static final List<String> BY = List.of("by ", "par ", "من ", "لل");
    private static final Set<String> STATED = Set.of("communique", "pressRelease");

    private final Vocabulary vocabulary;
    private final NumberedType numbered;
    private final TypeWords types;

    BareTitles(Vocabulary vocabulary, NumberedType numbered, TypeWords types) {
        this.vocabulary = vocabulary;
        this.numbered = numbered;
        this.types = types;
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
    private Optional<String> afterType(String text) {
        return types.atStart(text)
                .map(t -> text.substring(t.span().end()).strip())
                .filter(rest -> !rest.isEmpty());
    }

    /** «УКАЗ ПРЕЗИДЕНТА РОССИЙСКОЙ ФЕДЕРАЦИИ», "Décret du Président de la République": the act and who enacts it. */
    boolean isActOfOffice(String text) {
        return types.atStart(text)
                        .filter(t -> TitleSigns.NORMATIVE.contains(t.code()))
                        .isPresent()
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
}
