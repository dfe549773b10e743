package org.bayan.embedded.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionTest {
    private static final Instant NOW = Instant.parse("2026-05-10T12:34:56.789Z");
    private static final DateExpression UTC = new DateExpression(NOW, ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource({
        "2011, 2011-01-01T00:00:00Z, 2012-01-01T00:00:00Z",
        "2011-02, 2011-02-01T00:00:00Z, 2011-03-01T00:00:00Z",
        "2011-02-28, 2011-02-28T00:00:00Z, 2011-03-01T00:00:00Z",
        "2011-02-28T10:05, 2011-02-28T10:05:00Z, 2011-02-28T10:06:00Z",
        "2011-02-28T10:05:06.7Z, 2011-02-28T10:05:06.700Z, 2011-02-28T10:05:06.701Z",
        "2011-02-28T00:00:00.000+03:00, 2011-02-27T21:00:00Z, 2011-02-27T21:00:00.001Z",
        "now, 2026-05-10T12:34:56.789Z, 2026-05-10T12:34:56.790Z",
        "TODAY, 2026-05-10T00:00:00Z, 2026-05-11T00:00:00Z",
        "TODAY-1DAY, 2026-05-09T00:00:00Z, 2026-05-10T00:00:00Z",
        "NOW/DAY-7DAYS, 2026-05-03T00:00:00Z, 2026-05-03T00:00:00.001Z",
        "NOW/YEAR+2MONTHS-1DAY, 2026-02-28T00:00:00Z, 2026-02-28T00:00:00.001Z",
        "NOW/MONTH, 2026-05-01T00:00:00Z, 2026-05-01T00:00:00.001Z"
    })
    void parse_date_standsForItsWholeSpan(String text, Instant from, Instant to) {
        assertThat(UTC.parse(text)).contains(new Span(from, to));
    }

    @Test
    void parse_dateWithoutZone_beginsWhereTheZoneSays() {
        DateExpression damascus = new DateExpression(NOW, ZoneId.of("Asia/Riyadh"));
        assertThat(damascus.parse("2017-03-22").orElseThrow().from()).isEqualTo("2017-03-21T21:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2011-13",
                "2011-02-30",
                "11-02-2011",
                "NOW/PAGE",
                "NOW+1",
                "2011-02-28T25:00",
                "NOW+999999YEARS"
            })
    void parse_whatIsNoDate_isEmpty(String text) {
        assertThat(UTC.parse(text)).isEmpty();
    }
}
