package org.bayan.reading.child.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinDatesTest {
    @ParameterizedTest
    @CsvSource({
        "June 2015 23, 23 June 2015",
        "دمشق في June 2015 23, دمشق في 23 June 2015",
        "عقد في Haziran 2015 3 في دمشق, عقد في 3 Haziran 2015 في دمشق",
        "(June 2015 23), (23 June 2015)",
        "23 حزيران 2015, 23 حزيران 2015",
        "June 23 2015, June 23 2015",
        "June 2015 23/7, June 2015 23/7",
        "Resolution 2254 12, Resolution 2254 12",
        "June 2015 234, June 2015 234"
    })
    void inOrder_dayBehindTheYear_comesFirst(String drawn, String read) {
        assertThat(LatinDates.inOrder(drawn)).isEqualTo(read);
    }
}
