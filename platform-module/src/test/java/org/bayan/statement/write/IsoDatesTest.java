package org.bayan.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.bayan.extraction.date.StatedDate;
import org.bayan.extraction.date.StatedDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {
    @Test
    void parse_month_isItsFirstAndLastDay() {
        StatedDate date = IsoDates.parse("2024-02");

        assertThat(date.from()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(date.to()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(date.precision()).isEqualTo(Precision.MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-03-15", "2011-03", "2011", "2011-03-15/2011-03-18"})
    void iso_ofWhatWasParsed_isTheText(String text) {
        StatedDate date = IsoDates.parse(text);

        assertThat(date.iso()).isEqualTo(text);
        assertThat(IsoDates.text(date.from(), date.to(), date.precision().name().toLowerCase(Locale.ROOT), null))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2011-13", "2011-02-30", "15/3/2011", "٢٠١١", "2011-03-18/2011-03-15", "yesterday", "/"})
    void parse_noSuchDate_saysWhatToWrite(String text) {
        assertThatThrownBy(() -> IsoDates.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2011-03-15");
    }
}
