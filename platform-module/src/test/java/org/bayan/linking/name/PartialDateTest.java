package org.bayan.linking.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"1963-03-08", "1963-03", "1963", "-0044-03-15", "0001"})
    void parse_anIsoDate_comesBackAsWritten(String written) {
        assertThat(PartialDate.parse(written).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "63", "1963-3", "1963-13", "1963-00", "1963-02-30", "1963-03-08T00:00", "circa 1963"})
    void parse_anythingElse_isEmpty(String written) {
        assertThat(PartialDate.parse(written)).isEmpty();
    }

    @Test
    void firstAndLast_spanWhatIsNotKnown() {
        assertThat(new PartialDate(1964, 2, 0).first()).isEqualTo(LocalDate.of(1964, 2, 1));
        assertThat(new PartialDate(1964, 2, 0).last()).isEqualTo(LocalDate.of(1964, 2, 29));
        assertThat(new PartialDate(1964, 0, 0).last()).isEqualTo(LocalDate.of(1964, 12, 31));
    }

    @Test
    void aDayWithoutAMonth_isRefused() {
        assertThatThrownBy(() -> new PartialDate(1963, 0, 8)).isInstanceOf(DateTimeException.class);
    }
}
