package org.bayan.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.language.LanguageDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frozen table of month names against the CLDR names that the JDK carries for the regions. */
class MonthNamesTest {
    private static final DateFinder FINDER = new DateFinder(new LanguageDetector());
    private static final String[] LOCALES = {
        "ar-SY", "ar-LB", "ar-JO", "ar-IQ", "ar-PS", "ar-EG", "ar-SA", "ar-AE", "ar-LY", "ar-DZ", "ar-TN", "ar-MA",
        "ar-MR", "en", "en-GB", "fr", "tr", "ru", "fa", "ckb", "ku"
    };

    static Stream<Arguments> cldrMonths() {
        return Stream.of(LOCALES)
                .map(Locale::forLanguageTag)
                .flatMap(locale -> Stream.of(Month.values())
                        .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                                .map(style -> month.getDisplayName(style, locale))
                                .filter(name -> Character.isLetter(name.charAt(0)))
                                .distinct()
                                .map(name -> Arguments.of(locale, month, name))));
    }

    @ParameterizedTest
    @MethodSource("cldrMonths")
    void find_cldrMonthOfARegion_isKnown(Locale locale, Month month, String name) {
        assertThat(FINDER.find("15 " + name + " 2011"))
                .as("%s of %s", name, locale)
                .extracting(d -> d.date().from())
                .containsExactly(LocalDate.of(2011, month, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr", "tr", "ru", "fa"})
    void find_cldrHijriMonth_isKnown(String tag) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL)
                .toFormatter(Locale.forLanguageTag(tag))
                .withDecimalStyle(DecimalStyle.STANDARD)
                .withChronology(HijrahChronology.INSTANCE);
        for (int month = 1; month <= 12; month++) {
            LocalDate day = HijriDates.day(1432, month, 15);
            String name = formatter.format(HijrahChronology.INSTANCE.date(1432, month, 15));

            assertThat(FINDER.find("15 " + name + " 1432"))
                    .as(name)
                    .extracting(d -> d.date().from())
                    .containsExactly(day);
        }
    }
}
