package org.bayan.acceptance.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.NeedsRealReading;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/** What is read stands in the properties of the node, where every client of the REST API finds it. */
@AcceptanceTest
class ValuesIT {
    private static final String TITLE = "بيان حول نتائج الاجتماع";

    private final Acs acs;
    private final TestFolder folder;

    ValuesIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void title_isTheNodesTitle() {
        Node node = folder.statement("title.txt", SampleText.titled(TITLE));

        assertThat(node.property("cm:title")).isEqualTo(TITLE);
        assertThat(node.aspects()).contains("cm:titled", "bay:extracted");
    }

    @Test
    void referenceCode_isAProperty() {
        String code = RunId.newCode();
        Node node = folder.statement("code.txt", SampleText.titled(TITLE).code(code));

        assertThat(node.property("bay:referenceCode")).isEqualTo(code);
    }

    @Test
    void day_isOneDayInTheGregorianCalendar() {
        Node node = folder.statement("day.txt", SampleText.titled(TITLE).date("2017-03-22"));

        assertThat(node.aspects()).contains("bay:dated");
        assertThat(node.property("bay:dateText")).isEqualTo("2017-03-22");
        assertThat(node.property("bay:datePrecision")).isEqualTo("day");
        assertThat(node.property("bay:dateCalendar")).isEqualTo("gregorian");
        assertThat(node.property("bay:dateCertainty")).isEqualTo("certain");
        assertThat(node.time("bay:dateTo")).isEqualTo(node.time("bay:dateFrom"));
    }

    @Test
    void day_isTheSameDayInEveryUsualTimeZone() {
        Node node = folder.statement("zones.txt", SampleText.titled(TITLE).date("2017-03-22"));

        Instant from = node.time("bay:dateFrom");
        List<LocalDate> days = IntStream.rangeClosed(-11, 11)
                .mapToObj(hours -> LocalDate.ofInstant(from, ZoneOffset.ofHours(hours)))
                .distinct()
                .toList();
        assertThat(days).isEqualTo(List.of(LocalDate.of(2017, 3, 22)));
    }

    @Test
    void undatedText_hasNoDate() {
        Node node = folder.statement("undated.txt", SampleText.titled(TITLE));

        assertThat(node.aspects()).doesNotContain("bay:dated");
        assertThat(node.property("bay:dateFrom")).isNull();
    }

    @Test
    void languages_areTags() {
        Node node = folder.statement("language.txt", SampleText.titled(TITLE));

        assertThat(node.properties("bay:languages")).isEqualTo(List.of("ar"));
    }

    @Test
    void extraction_saysWhenAndByWhichRelease() {
        Node node = folder.statement("when.txt", SampleText.titled(TITLE));

        assertThat(node.time("bay:extractedAt")).isNotNull();
        assertThat(node.property("bay:extractorVersion")).isNotBlank();
        assertThat(Double.parseDouble(node.property("bay:confidence"))).isBetween(0.0, 1.0);
    }

    @Test
    @NeedsRealReading
    void month_standsAsItsFirstAndLastDay() {
        Node node = folder.statement("month.txt", SampleText.titled(TITLE).date("شباط 2012"));

        assertThat(node.property("bay:datePrecision")).isEqualTo("month");
        assertThat(node.property("bay:dateFrom")).startsWith("2012-02-01");
        assertThat(node.property("bay:dateTo")).startsWith("2012-02-29");
        assertThat(acs.statements().get(node.id()).value("date")).isEqualTo("2012-02");
    }

    @Test
    @NeedsRealReading
    void year_standsAsItsFirstAndLastDay() {
        Node node = folder.statement("year.txt", SampleText.titled(TITLE).date("1963"));

        assertThat(node.property("bay:datePrecision")).isEqualTo("year");
        assertThat(node.property("bay:dateFrom")).startsWith("1963-01-01");
        assertThat(node.property("bay:dateTo")).startsWith("1963-12-31");
    }

    @Test
    @NeedsRealReading
    void arabicIndicDigits_areRead() {
        Node node = folder.statement("digits.txt", SampleText.titled(TITLE).date("٨ آذار ١٩٦٣"));

        assertThat(node.property("bay:dateFrom")).startsWith("1963-03-08");
        assertThat(node.property("bay:dateText")).isEqualTo("٨ آذار ١٩٦٣");
    }

    @Test
    @NeedsRealReading
    void documentTypes_areCodesBesideTheirOwnWords() {
        Node node = folder.statement("types.txt", SampleText.titled(TITLE).labelled("نوع الوثيقة", "كلمة / إحاطة"));

        assertThat(node.properties("bay:documentTypes")).containsExactlyInAnyOrder("speech", "briefing");
        assertThat(node.property("bay:documentTypesText")).contains("كلمة").contains("إحاطة");
    }

    @Test
    @NeedsRealReading
    void issuer_isAsWritten() {
        Node node = folder.statement(
                "issuer.txt", SampleText.titled(TITLE).labelled("الجهة المصدرة", "وزارة الخارجية الأميركية"));

        assertThat(node.property("bay:issuerName")).isEqualTo("وزارة الخارجية الأميركية");
    }

    @Test
    @NeedsRealReading
    void englishBlock_isRead() {
        String code = RunId.newCode();
        Node node = acs.nodes()
                .file(folder.id())
                .named("english.txt")
                .asStatement()
                .text("Remarks at the Opening of the Conference\n\nThank you all for coming to this meeting.\n\n"
                        + "Title: Remarks at the Opening of the Conference\nReference code: " + code
                        + "\nDate of issue: 15 March 2011\nLanguage: English\nIssuer: Ministry of Culture\n")
                .create();

        Node seen = new Described(acs).done(node.id());
        assertThat(seen.property("cm:title")).isEqualTo("Remarks at the Opening of the Conference");
        assertThat(seen.property("bay:referenceCode")).isEqualTo(code);
        assertThat(seen.property("bay:dateFrom")).startsWith("2011-03-15");
        assertThat(seen.properties("bay:languages")).isEqualTo(List.of("en"));
        assertThat(seen.property("bay:issuerName")).isEqualTo("Ministry of Culture");
    }
}
