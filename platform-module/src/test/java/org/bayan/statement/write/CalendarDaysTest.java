package org.bayan.statement.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDaysTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Damascus",
                "America/Los_Angeles",
                "Pacific/Honolulu",
                "Asia/Tokyo",
                "+11:00",
                "-12:00"
            })
    void toDate_isTheSameDayInEveryZone(String zone) {
        Date date = CalendarDays.toDate(DAY, ZoneOffset.UTC);

        assertThat(LocalDate.ofInstant(date.toInstant(), ZoneId.of(zone))).isEqualTo(DAY);
        assertThat(CalendarDays.toDay(date, ZoneId.of(zone))).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland, 2017-03-22",
        "Pacific/Auckland, 2017-07-22",
        "Pacific/Fiji, 2017-03-22",
        "Pacific/Kiritimati, 2017-03-22",
        "Pacific/Chatham, 2017-12-31",
        "+12:00, 2017-03-22",
        "-12:00, 2017-03-22"
    })
    void toDate_serverAtTheDateLine_isTheDayThereAndInUtc(String zone, LocalDate day) {
        Date date = CalendarDays.toDate(day, ZoneId.of(zone));

        assertThat(LocalDate.ofInstant(date.toInstant(), ZoneId.of(zone))).isEqualTo(day);
        assertThat(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)).isEqualTo(day);
        assertThat(CalendarDays.toDay(date, ZoneId.of(zone))).isEqualTo(day);
    }

    @Test
    void toDay_noonInUtcAfterTheServerMovedEast_isTheDayThatWasMeant() {
        Date summer = CalendarDays.toDate(DAY, ZoneOffset.UTC);

        assertThat(CalendarDays.toDay(summer, ZoneId.of("Pacific/Auckland"))).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Damascus", "America/Los_Angeles", "UTC", "Pacific/Auckland", "+12:00"})
    void toDay_midnightOfTheServersZone_isItsDay(String zone) {
        Date midnight = Date.from(DAY.atStartOfDay(ZoneId.of(zone)).toInstant());

        assertThat(CalendarDays.toDay(midnight, ZoneId.of(zone))).isEqualTo(DAY);
    }

    @Test
    void toDay_momentBeforeMidnight_isStillTheDay() {
        ZoneId zone = ZoneId.of("Asia/Damascus");
        Date last = Date.from(DAY.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant());

        assertThat(CalendarDays.toDay(last, zone)).isEqualTo(DAY);
    }
}
