package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.extraction.value.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers by their form: the League's resolutions, the Russian ministry's releases, symbols beside a body. */
class LineNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            (ق: رقم 7438 - د.غ.ع - 12/11/2011)      ~ 7438
            ق: رقم ٧٤٣٦ - د.ع (136) - ج 3            ~ 7436
            ق 7438 / د.غ.ع                           ~ 7438
            """)
    void leagueNumber_isTheResolutions(String line, String number) {
        assertThat(LeagueNumber.read(line).map(Coded::code)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ق", "(", "قرار رقم 12", "قال 12 شاهداً"})
    void leagueNumber_isNoneElsewhere(String line) {
        assertThat(LeagueNumber.read(line)).isEmpty();
    }

    @Test
    void releaseNumber_endsWithItsDay() {
        String line = "2297-21-12-2017";
        assertThat(ReleaseNumber.day(line).map(s -> s.of(line))).contains("21-12-2017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "21-12-2017", "-21-12-2017", "2297/21-12-2017", "2297-21-12-20171", "12345678901-21-12-2017"
            })
    void releaseNumber_isNoneElsewhere(String line) {
        assertThat(ReleaseNumber.day(line)).isEmpty();
    }

    @Test
    void symbolBesideABody_isTheLastWord() {
        String line = "United Nations S/PV.8105";
        assertThat(BodyCode.of(line).map(s -> s.of(line))).contains("S/PV.8105");
        assertThat(BodyCode.of("Security Council and/or General Assembly")).isEmpty();
        assertThat(BodyCode.of("S/PV.8105")).isEmpty();
    }
}
