package org.bayan.extraction.field;

import java.util.List;
import java.util.Locale;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/** Tells lines of a header that look like titles and are none: meetings, hours, persons, agencies, addresses, places. */
final class HeaderLines {
    private static final int LONGEST_PLACE = 22;
    private static final int LONGEST_PLACE_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SESSION = 6;
    private static final int LEAST_DIGITS = 5;
    private static final List<String> SEATS = List.of("В ", "IN ", "EN ", "AU ", "AUX ");
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private final Vocabulary vocabulary;
    private final TypeWords types;
    private final Bylines bylines;

    HeaderLines(Vocabulary vocabulary, TypeWords types) {
        this.vocabulary = vocabulary;
        this.types = types;
        this.bylines = new Bylines(vocabulary.phrases(TermFamily.BYLINE));
    }

    /** Whether a line is one of these. */
    boolean isNone(DocumentView view, RoledLine line) {
        String text = view.of(line);
        return isContact(text)
                || isAgency(text)
                || isSession(text)
                || isTime(text)
                || isByline(text)
                || introduces(text)
                || isNumber(text)
                || isWeekday(text)
                || isPerson(view, line)
                || isOfBody(view, line)
                || isPlace(view, line);
    }

    /** «قرار اتخذته الجمعية العامة في ...», "Conducted by ...": how a text came about, and not what it is called. */
    boolean isByline(String text) {
        return bylines.isByline(text);
    }

    /** "6710e séance", «الدورة الحادية والثلاثون»: the meeting in which something was said. */
    private boolean isSession(String text) {
        return Words.count(text) <= LONGEST_SESSION
                && types.atStart(text).isEmpty()
                && vocabulary
                        .phrases(TermFamily.SESSION)
                        .any(
                                text,
                                m -> (m.start() == 0 || isApart(text, m.end()))
                                        && (m.term().language().equals("ar") || hasDigit(text) || isOrdinal(text)));
    }

    /** Whether nothing or a dash stands behind: "7588e séance – après-midi". */
    private static boolean isApart(String text, int end) {
        String rest = text.substring(end).strip();
        return rest.isEmpty() || "-–—,(".indexOf(rest.charAt(0)) >= 0 && Digits.isDigit(text.charAt(0));
    }

    /** "Seventy-second year". */
    private static boolean isOrdinal(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space).toLowerCase(Locale.ROOT);
        return ORDINALS.stream().anyMatch(first::endsWith);
    }

    /** "1:07 p.m. EDT": when a transcript begins. */
    private static boolean isTime(String text) {
        int at = 0;
        while (at < text.length() && Digits.isDigit(text.charAt(at))) {
            at++;
        }
        boolean clock = at > 0 && at < 3 && at + 1 < text.length() && ":.".indexOf(text.charAt(at)) >= 0;
        return clock && Digits.isDigit(text.charAt(at + 1)) && Words.count(text) <= LONGEST_NAME;
    }

    /** "Président : M. Moosa Mohamed": who presided. */
    private boolean introduces(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && Words.count(text.substring(0, colon)) <= 2
                && vocabulary
                        .phrases(TermFamily.HONORIFIC)
                        .atStart(text.substring(colon + 1))
                        .isPresent();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Digits.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A name above the office that its bearer holds: "Victoria Nuland / Spokesperson". */
    private static boolean isPerson(DocumentView view, RoledLine line) {
        int at = view.head().indexOf(line);
        boolean held = at >= 0
                && at + 1 < view.head().size()
                && (view.head().get(at + 1).is(LineRole.OFFICE)
                        || view.head().get(at + 1).is(LineRole.BODY_PART)
                                && Words.count(view.of(view.head().get(at + 1))) == 1);
        String text = view.of(line);
        return held && Words.count(text) <= LONGEST_NAME && text.indexOf(':') < 0;
    }

    /** «کد خبر 85665432»: a word or two and a number of an item. */
    private static boolean isNumber(String text) {
        int digits = 0;
        while (digits < text.length() && Digits.isDigit(text.charAt(text.length() - 1 - digits))) {
            digits++;
        }
        return digits >= LEAST_DIGITS && Words.count(text) <= LONGEST_NAME;
    }

    /** «الاثنين 18 نيسان/أبريل»: a day whose year stands nowhere. */
    private boolean isWeekday(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        return hasDigit(text)
                && vocabulary
                        .phrases(TermFamily.WEEKDAY)
                        .whole(space < 0 ? first : first.replaceAll("[,،:]", ""))
                        .isPresent()
                && Words.count(text) <= LONGEST_SESSION;
    }

    /**
     * A small letter below the name of a body goes on with it: "Российский центр ..." above "на территории ..."; in capitals the
     * seat does: "EMBASSY OF ..." above "IN THE REPUBLIC OF ...".
     */
    private static boolean isOfBody(DocumentView view, RoledLine line) {
        int at = view.head().indexOf(line);
        String text = view.of(line);
        return at > 0
                && view.head().get(at - 1).is(LineRole.BODY)
                && (Character.isLowerCase(text.charAt(0))
                        || !line.line().afterGap()
                                && SEATS.stream().anyMatch(text::startsWith)
                                && text.chars().noneMatch(Character::isLowerCase));
    }

    /** «دمشق-سانا», "BEIRUT (Reuters)": the city and the agency of a news item. */
    private boolean isAgency(String text) {
        return text.length() <= LONGEST_PLACE
                && vocabulary
                        .phrases(TermFamily.PLACE)
                        .atStart(text)
                        .filter(m -> m.end() < text.length()
                                && "-–—(/،,"
                                                .indexOf(text.substring(m.end())
                                                        .strip()
                                                        .charAt(0))
                                        >= 0)
                        .isPresent();
    }

    private static boolean isContact(String text) {
        return text.indexOf('@') >= 0 || text.contains("http") || text.contains("www.");
    }

    /** Whether a dateline has its place: letters and a comma or dash before the date. */
    private static boolean isPlaced(DocumentView view, RoledLine date) {
        if (date.dates().isEmpty()) {
            return false;
        }
        int from = date.dates().get(0).span().start() - date.span().start();
        String before = view.of(date).substring(0, Math.max(0, from)).strip();
        return before.length() > 2 && ",،-–—".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A short line above a date is the dateline's place. */
    private static boolean isPlace(DocumentView view, RoledLine line) {
        int at = view.head().indexOf(line);
        boolean dated = at >= 0
                && at + 1 < view.head().size()
                && view.head().get(at + 1).is(LineRole.DATE)
                && !isPlaced(view, view.head().get(at + 1));
        return dated
                && line.line().length() <= LONGEST_PLACE
                && Words.count(view.of(line)) <= LONGEST_PLACE_NAME
                && !line.line().isHeading();
    }
}
