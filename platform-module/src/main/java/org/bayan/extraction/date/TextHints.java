package org.bayan.extraction.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.language.Digits;
import org.bayan.language.LanguageDetector;
import org.bayan.language.LanguageShare;

/**
 * What the whole text says about how it writes dates.
 *
 * @param islamicDefault calendar of unmarked years from 1300 to 1500
 * @param bothOrders whether both orders of day and month are in use: in English, and in text without a language
 * @param dayFirst how many dates can only be read with the day first
 * @param monthFirst how many can only be read with the month first
 * @param days the days that are plain
 * @param years the years that they fall in
 */
record TextHints(
        Calendar islamicDefault,
        boolean bothOrders,
        int dayFirst,
        int monthFirst,
        Set<LocalDate> days,
        Set<Integer> years) {
    /** UTF-16 code units of the text that its language is judged by. */
    private static final int SAMPLE = 4000;

    /** Years from here on are of no Islamic calendar. */
    private static final int PLAIN = 1600;

    private static final int MONTHS = 12;

    private static final Set<String> SOLAR = Set.of("fa", "ckb");

    static TextHints of(Tokens tokens, List<Draft> drafts, LanguageDetector detector) {
        CharSequence text = tokens.text();
        CharSequence sample = text.length() > SAMPLE ? text.subSequence(0, SAMPLE) : text;
        String language = anyDependsOnLanguage(drafts)
                ? detector.detect(sample).stream()
                        .map(LanguageShare::tag)
                        .findFirst()
                        .orElse("")
                : "";
        boolean solar = SOLAR.contains(language) || (language.isEmpty() && hasPersianDigits(sample));
        Calendar islamic = solar ? Calendar.JALALI : Calendar.HIJRI;
        DraftInterpreter interpreter = new DraftInterpreter(islamic);
        Set<LocalDate> days = new HashSet<>();
        int dayFirst = 0;
        int monthFirst = 0;
        for (Draft draft : drafts) {
            List<Reading> readings = interpreter.readings(draft);
            if (readings.size() != 1 || readings.get(0).shortYear() || draft.day() + draft.first() == 0) {
                continue;
            }
            days.add(readings.get(0).date().from());
            Reading.Order order = order(tokens, draft, readings.get(0));
            dayFirst += order == Reading.Order.DAY_FIRST ? 1 : 0;
            monthFirst += order == Reading.Order.MONTH_FIRST ? 1 : 0;
        }
        Set<Integer> years = new HashSet<>();
        days.forEach(day -> years.add(day.getYear()));
        boolean open = language.equals("en") || (language.isEmpty() && !hasEasternDigits(sample));
        return new TextHints(islamic, open, dayFirst, monthFirst, days, years);
    }

    /** Whether any draft is open as long as only its own words are looked at. */
    static boolean isOpen(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isOpen(draft)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a draft's order, century or calendar is open as long as only its own words are looked at. */
    private static boolean isOpen(Draft draft) {
        boolean order = draft.isUnordered()
                && draft.first() <= MONTHS
                && draft.second() <= MONTHS
                && draft.first() != draft.second();
        return order || draft.year().filter(y -> !isPlain(y)).isPresent();
    }

    private static boolean anyDependsOnLanguage(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (dependsOnLanguage(draft)) {
                return true;
            }
        }
        return false;
    }

    /** A plain year of our time with its month's name means the same in every language. */
    private static boolean dependsOnLanguage(Draft draft) {
        return draft.isUnordered() || draft.year().filter(TextHints::isPlain).isEmpty();
    }

    private static boolean isPlain(YearPart year) {
        return year.digits() == 4 && year.value() >= PLAIN && year.lastValue() == 0;
    }

    private static boolean hasEasternDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F && Digits.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPersianDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u06F4' && text.charAt(i) <= '\u06F6') {
                return true;
            }
        }
        return false;
    }

    /** Which order a plain date speaks for; English prose does too ("March 15, 2011", "15 March 2011"). */
    private static Reading.Order order(Tokens tokens, Draft draft, Reading reading) {
        boolean english =
                draft.month().filter(m -> m.isOf("en") && !m.isOf("fr")).isPresent();
        if (!english) {
            return draft.isUnordered() && draft.first() != draft.second() ? reading.order() : Reading.Order.PLAIN;
        }
        int number = draft.from();
        while (number < draft.to() && !tokens.isNumber(number)) {
            number++;
        }
        boolean behindMonth = number > draft.from() && tokens.isWord(number - 1) && number - 1 != draft.weekdayToken();
        return behindMonth ? Reading.Order.MONTH_FIRST : Reading.Order.DAY_FIRST;
    }
}
