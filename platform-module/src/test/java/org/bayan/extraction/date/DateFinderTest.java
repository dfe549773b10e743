package org.bayan.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.extraction.date.DateEvidence.Kind;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.extraction.date.StatedDate.Certainty;
import org.bayan.extraction.date.StatedDate.Precision;
import org.bayan.language.LanguageDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final DateFinder FINDER = new DateFinder(new LanguageDetector());

    private static FoundDate only(String text) {
        List<FoundDate> found = FINDER.find(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "٨ آذار ١٩٦٣; 1963-03-08", // example 17
                "۸ مارس ۱۹۶۳; 1963-03-08",
                "15 آذار/مارس 2011; 2011-03-15", // example 18
                "15 آذار/أبريل 2011; 2011-03-15",
                "تشرين الثاني (نوفمبر) 1970; 1970-11", // example 19
                "الثلاثاء 1/2/2011; 2011-02-01", // example 20
                "7 جمادى الآخرة 1446هـ; 2024-12-08", // example 21
                "12 شوال 1382 الموافق 8 آذار 1963م; 1963-03-08",
                "الاثنين 17 رمضان 1390; 1970-11-16", // example 22
                "20 غشت 1953; 1953-08-20", // example 23
                "5 جويلية 1962; 1962-07-05",
                "1 أوت 2011; 2011-08-01",
                "10 تموز 1324 رومي; 1908-07-23",
                "١٥ی ئازاری ٢٠١١; 2011-03-15", // example 24
                "۲۴ اسفند ۱۳۸۹; 2011-03-15",
                "15 Mart 2011; 2011-03-15",
                "15 марта 2011 г.; 2011-03-15",
                "15 March 2011; 2011-03-15",
                "15 mars 2011; 2011-03-15",
            })
    void find_examples17to24_haveTheirDay(String text, String iso) {
        FoundDate found = only(text);

        assertThat(found.date().iso()).isEqualTo(iso);
        assertThat(found.raw()).isEqualTo(text);
    }

    @Test
    void find_example18_twoMonthNames_agreeOrConflict() {
        FoundDate agreeing = only("15 آذار/مارس 2011");
        assertThat(agreeing.date().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(agreeing.has(Kind.MONTH_NAMES_AGREE)).isTrue();

        FoundDate conflicting = only("15 آذار/أبريل 2011");
        assertThat(conflicting.date().certainty()).isEqualTo(Certainty.CONFLICTING);
        assertThat(conflicting.evidence()).contains(new DateEvidence(Kind.MONTH_NAMES_DISAGREE, "آذار/أبريل"));
    }

    @Test
    void find_example19_monthAndYear_isAMonth() {
        StatedDate date = only("تشرين الثاني (نوفمبر) 1970").date();

        assertThat(date.precision()).isEqualTo(Precision.MONTH);
        assertThat(date.from()).hasToString("1970-11-01");
        assertThat(date.to()).hasToString("1970-11-30");
    }

    @Test
    void find_example20_weekday_decidesTheOrder() {
        FoundDate found = only("الثلاثاء 1/2/2011");

        assertThat(found.has(Kind.WEEKDAY_AGREES)).isTrue();
        assertThat(found.has(Kind.ORDER_DECIDED)).isTrue();
        assertThat(found.date().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void find_example21_twoCalendars_areOneGregorianDate() {
        FoundDate found = only("12 شوال 1382 الموافق 8 آذار 1963م");

        assertThat(found.date().calendar()).isEqualTo(Calendar.GREGORIAN);
        assertThat(found.date().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(found.evidence()).contains(new DateEvidence(Kind.CALENDARS_AGREE, "12 شوال 1382"));
        assertThat(only("7 جمادى الآخرة 1446هـ").date().calendar()).isEqualTo(Calendar.HIJRI);
    }

    @Test
    void find_example22_hijri_isCorrectedOrApproximate() {
        assertThat(only("الاثنين 17 رمضان 1390").has(Kind.WEEKDAY_CORRECTED)).isTrue();

        FoundDate old = only("1 محرم 1299");
        assertThat(old.date().certainty()).isEqualTo(Certainty.APPROXIMATE);
        assertThat(old.date().from().getYear()).isEqualTo(1881);
        assertThat(old.has(Kind.TABULAR_CALENDAR)).isTrue();
    }

    @Test
    void find_example23_rumi_needsItsMarker() {
        assertThat(only("10 تموز 1324 رومي").date().calendar()).isEqualTo(Calendar.RUMI);
        assertThat(only("10 تموز سنة 1324 مالية").date().iso()).isEqualTo("1908-07-23");
        assertThat(only("Rumi 10 Temmuz 1324").date().iso()).isEqualTo("1908-07-23");

        StatedDate unmarked = only("10 تموز 1324").date();
        assertThat(unmarked.calendar()).isEqualTo(Calendar.GREGORIAN);
        assertThat(unmarked.certainty()).isEqualTo(Certainty.APPROXIMATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "الأول من كانون الثاني 2012; 2012-01-01",
                "الحادي والثلاثين من كانون الأول عام 2011; 2011-12-31",
                "في العشرين من شهر شباط من عام 1958; 1958-02-20",
                "1er mars 2011; 2011-03-01",
                "1st of March 2011; 2011-03-01",
                "this fifteenth day of March, 2011; 2011-03-15",
                "the twenty-first of March, 2011; 2011-03-21",
                "March 15th, 2011; 2011-03-15",
                "восьмого марта 1963 года; 1963-03-08",
                "15'ê Adarê 2011; 2011-03-15",
                "لە ١٥ی مانگی ئازاری ٢٠١١; 2011-03-15",
                "٢٤ی ڕەشەمەی ٢٧١٠; 2011-03-15",
                "20 كانون أول 1949; 1949-12-20",
                "الثامن من آذار عام ألف وتسعمائة وثلاثة وستين; 1963-03-08",
                "15 آذار سنة ألفين وأحد عشر ميلادية; 2011-03-15",
                "٨/٣/١٩٦٣; 1963-03-08",
                "3 آيار 1916; 1916-05-03",
                "٢٣ شباط ١٩٦٦م; 1966-02-23",
                "5 أي النار 1985; 1985-01-05",
                "2011/آذار/15; 2011-03-15",
                "15-Mar-2011; 2011-03-15",
                "15 ŞUBAT 1961; 1961-02-15",
                "15 KASIM 1988; 1988-11-15",
                "15 d'août 1920; 1920-08-15",
                "20 AOÛT 1955; 1955-08-20",
                "17 Dhu al-Hijjah 1445 AH; 2024-06-23",
                "17 ذي الحجة 1445; 2024-06-23",
                "۲۵ اسد ۱۳۰۰; 1921-08-16",
            })
    void find_otherSpellings_haveTheirDay(String text, String iso) {
        assertThat(only(text).date().iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15-17 آذار 2011; 2011-03-15/2011-03-17",
                "من 15 إلى 17 آذار 2011; 2011-03-15/2011-03-17",
                "بين 28 شباط و3 آذار 2011; 2011-02-28/2011-03-03",
                "28 كانون الأول 2010 - 3 كانون الثاني 2011; 2010-12-28/2011-01-03",
                "28 كانون الأول - 3 كانون الثاني 2011; 2010-12-28/2011-01-03",
                "March 15-17, 2011; 2011-03-15/2011-03-17",
                "March 28 – April 3, 2011; 2011-03-28/2011-04-03",
                "du 15 au 17 mars 2011; 2011-03-15/2011-03-17",
                "с 15 по 17 марта 2011 г.; 2011-03-15/2011-03-17",
                "15/03/2011 - 17/03/2011; 2011-03-15/2011-03-17",
                "15 و16 آذار 2011; 2011-03-15/2011-03-16",
                "آذار - نيسان 2011; 2011-03-01/2011-04-30",
                "آذار/مارس - نيسان/أبريل 2011; 2011-03-01/2011-04-30",
                "عامي 2011 و2012; 2011-01-01/2012-12-31",
            })
    void find_ranges_haveBothEnds(String text, String iso) {
        FoundDate found = only(text);

        assertThat(found.date().iso()).isEqualTo(iso);
        assertThat(found.date().precision()).isEqualTo(Precision.RANGE);
    }

    @Test
    void find_twoDaysOfOneMonth_areTwoDates() {
        assertThat(FINDER.find("15 و20 آذار 2011"))
                .extracting(d -> d.date().iso())
                .containsExactly("2011-03-15", "2011-03-20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2017/03/22; 2017-03-22",
                "٢٢/٣/٢٠١٧; 2017-03-22",
                "١٥ / ٣ / ٢٠١١; 2011-03-15",
                "3/15/2011; 2011-03-15",
                "15.03.2011; 2011-03-15",
                "2011-03-15T10:00:00Z; 2011-03-15",
                "1432/4/10 هـ; 2011-03-15",
                "10/4/1432هـ; 2011-03-15",
                "۱۳۸۹/۱۲/۲۴; 2011-03-15",
                "03/2011; 2011-03",
                "2011; 2011",
            })
    void find_numbers_haveTheirDay(String text, String iso) {
        assertThat(only(text).date().iso()).isEqualTo(iso);
    }

    @Test
    void find_orderOpen_isDecidedByOtherDatesOfTheText() {
        List<FoundDate> found =
                FINDER.find("Received on 03/04/2011 at the office and answered on 03/25/2011 by letter.");

        assertThat(found).extracting(d -> d.date().iso()).containsExactly("2011-03-04", "2011-03-25");
        assertThat(found.get(0).has(Kind.ORDER_DECIDED)).isTrue();
    }

    @Test
    void find_orderOpenInEnglish_isApproximateWithTheOtherReading() {
        FoundDate found = only("The minister met the members of the committee on 03/04/2011.");

        assertThat(found.date().iso()).isEqualTo("2011-04-03");
        assertThat(found.date().certainty()).isEqualTo(Certainty.APPROXIMATE);
        assertThat(found.alternatives()).extracting(StatedDate::iso).containsExactly("2011-03-04");
    }

    @Test
    void find_orderOpenInArabic_isDayFirst() {
        FoundDate found = only("اجتمع الوزير مع أعضاء اللجنة في 3/4/2011 في دمشق");

        assertThat(found.date().iso()).isEqualTo("2011-04-03");
        assertThat(found.date().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void find_yearOfTwoDigits_needsEvidence() {
        assertThat(FINDER.find("في 15/3/11")).isEmpty();
        assertThat(only("Tuesday 15/3/11").date().iso()).isEqualTo("2011-03-15");
        assertThat(FINDER.find("في 15/3/11 وفي 20 آذار 2011"))
                .extracting(d -> d.date().iso())
                .containsExactly("2011-03-15", "2011-03-20");
    }

    @Test
    void find_wrongWeekday_isConflicting() {
        FoundDate found = only("الأربعاء 15/3/2011");

        assertThat(found.date().certainty()).isEqualTo(Certainty.CONFLICTING);
        assertThat(found.has(Kind.WEEKDAY_DISAGREES)).isTrue();
    }

    @Test
    void find_twinsFarApart_conflictAndKeepTheOther() {
        FoundDate found = only("15 مارس 2011 الموافق 20 ربيع الثاني 1432");

        assertThat(found.date().iso()).isEqualTo("2011-03-15");
        assertThat(found.date().certainty()).isEqualTo(Certainty.CONFLICTING);
        assertThat(found.alternatives()).extracting(StatedDate::iso).containsExactly("2011-03-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "دمشق في 12/10/1382 هـ الموافق 8/3/1963 م",
                "التاريخ: 12 شوال 1382\nالموافق: 8 آذار 1963",
                "يوم الجمعة 12 شوال 1382 هـ الموافق لـ 8 آذار 1963 م",
                "12 شوال الموافق 8 آذار 1963",
                "8 آذار 1963 (12 شوال 1382)",
                "12 شوال 1382 و8 آذار 1963",
                "۱۲ شوال ۱۳۸۲ هجری قمری برابر با ۸ مارس ۱۹۶۳",
                "12 Shawwal 1382 corresponding to 8 March 1963",
            })
    void find_twins_areOneDate(String text) {
        FoundDate found = only(text);

        assertThat(found.date().iso()).isEqualTo("1963-03-08");
        assertThat(found.date().calendar()).isEqualTo(Calendar.GREGORIAN);
        assertThat(found.has(Kind.CALENDARS_AGREE)).isTrue();
        assertThat(found.date().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.168.1.12 and 10.12.2011.5",
                "31/2/2011",
                "tel. 011-22-3333",
                "8 آذار",
                "رمضان 2011",
                "15 آذار 300 شخص",
                "SMI/A200/530167",
                "12/34/5678",
                "9001:2015",
                "",
            })
    void find_whatIsNoDate_isLeftOut(String text) {
        assertThat(FINDER.find(text)).isEmpty();
    }

    /** Readers look some tokens ahead, whatever the length of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"8", "15/3", "8 آذار", "3 IV", "من 3 إلى"})
    void find_textThatEndsInHalfADate_isReadAtEveryLength(String end) {
        for (int words = 0; words < 1100; words++) {
            assertThat(FINDER.find("x ".repeat(words) + end)).isEmpty();
        }
    }

    @Test
    void find_weekdayBehindTheDate_belongsToIt() {
        assertThat(only("15 Mart 2011 Salı").has(Kind.WEEKDAY_AGREES)).isTrue();
        assertThat(only("15 марта 2011, вторник").has(Kind.WEEKDAY_AGREES)).isTrue();
    }
}
