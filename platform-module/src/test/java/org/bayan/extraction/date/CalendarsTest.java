package org.bayan.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions against days that history books give in both calendars. */
class CalendarsTest {
    @ParameterizedTest
    @CsvSource({
        "1357, 1, 1, 1978-03-21",
        "1357, 11, 22, 1979-02-11",
        "1358, 1, 1, 1979-03-21",
        "1375, 12, 30, 1997-03-20",
        "1389, 12, 24, 2011-03-15",
        "1400, 1, 1, 2021-03-21",
        "1403, 12, 30, 2025-03-20",
        "1285, 5, 14, 1906-08-06",
    })
    void day_jalali_isTheHistoricalDay(int year, int month, int day, LocalDate expected) {
        assertThat(JalaliDates.day(year, month, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1324, 7, 10, 1908-07-23", // the constitution restored
        "1325, 3, 31, 1909-04-13", // the 31 March incident
        "1332, 2, 15, 1917-02-28", // the last Julian day
        "1333, 3, 1, 1917-03-01",
        "1334, 1, 1, 1918-01-01",
        "1327, 2, 29, 1912-03-13",
    })
    void day_rumi_isTheHistoricalDay(int year, int month, int day, LocalDate expected) {
        assertThat(RumiDates.day(year, month, day)).contains(expected);
    }

    @Test
    void day_rumiDayThatNeverWas_isEmpty() {
        assertThat(RumiDates.day(1324, 4, 31)).isEmpty();
        assertThat(RumiDates.day(1334, 2, 29)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0622-07-19", "1299, 1, 1, 1881-11-23", "1601, 1, 1, 2174-11-26"})
    void day_hijriOutsideTheTables_isTabular(int year, int month, int day, LocalDate expected) {
        assertThat(HijriDates.day(year, month, day)).isEqualTo(expected);
        assertThat(HijriDates.isTabled(year)).isFalse();
    }

    @Test
    void firstOf_hijriAtTheEdgesOfTheTables_joins() {
        assertThat(HijriDates.firstOf(1299, 13)).isEqualTo(HijriDates.firstOf(1300, 1));
        assertThat(HijriDates.firstOf(1600, 13)).isEqualTo(HijriDates.firstOf(1601, 1));
    }
}
