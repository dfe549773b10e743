package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Field;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that their own line leaves open, and that the rest of the document decides. */
class DatesInDocumentsTest {
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();

    private static final String PERSIAN =
            "بیانیه درباره آب\n%s\nمقامات تأکید کردند که کار در دره ادامه دارد و خدمات ارائه می‌شود.\n";

    @ParameterizedTest
    @ValueSource(strings = {"1396/01/02", "1396-01-02", "02/01/1396"})
    void islamicYearInAPersianDocument_isOfIransCalendar(String date) {
        assertThat(dates(PERSIAN.formatted(date))).containsExactly("2017-03-22");
    }

    @Test
    void orderOfDayAndMonth_isThatOfTheOtherDates() {
        String text =
                "Statement on water\n05/04/2011\nWork continues. The first meeting was held on %s in the valley.\n";
        assertThat(dates(text.formatted("04/25/2011"))).containsExactly("2011-05-04");
        assertThat(dates(text.formatted("25/04/2011"))).containsExactly("2011-04-05");
    }

    @Test
    void yearOfTwoDigits_isReadAmongDatesOfItsTime() {
        String text = "Communiqué sur l'eau\nParis, le 22/03/17\nLes travaux se poursuivent depuis le 3 janvier %s.\n";
        assertThat(dates(text.formatted("2017"))).containsExactly("2017-03-22");
        assertThat(dates(text.formatted("1962"))).doesNotContain("2017-03-22", "1917-03-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mise à jour : 09.12.2024",
                "Updated: 9 December 2024",
                "آخر تحديث: 9 كانون الأول 2024",
                "Обновлено 9 декабря 2024"
            })
    void dayOfAnUpdate_isNoDateOfIssue(String line) {
        assertThat(dates("Communiqué sur l'eau\nLes travaux se poursuivent dans la vallée.\n" + line))
                .isEmpty();
    }

    private static List<String> dates(String text) {
        return EXTRACTOR.extract(StructuredText.ofLines(text)).values(Field.DATE);
    }
}
