package org.bayan.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.language.LanguageDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
