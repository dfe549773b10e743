package org.bayan.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.language.LanguageDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which dates are written, beyond the examples of the project's table; a dash for what must give no date. */
class DateFormsTest {
    private static final DateFinder FINDER = new DateFinder(new LanguageDetector());

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            8-3-1963                                ~ 1963-03-08
            Sept. 5, 1958                           ~ 1958-09-05
            Sept 5, 1958                            ~ 1958-09-05
            5 ت2 1968                               ~ 1968-11-05
            5 ك1 1958                               ~ 1958-12-05
            22 تشرين 2 2012                         ~ 2012-11-22
            ت 2012345                               ~ -
            [1967]                                  ~ 1967
            1967?                                   ~ 1967
            c. 1967                                 ~ 1967
            حوالي 1967                              ~ 1967
            1967-1969                               ~ 1967-01-01/1969-12-31
            20170322                                ~ 2017-03-22
            20171322                                ~ -
            53016799                                ~ -
            بیست و دوم بهمن ماه یکهزار و سیصد و پنجاه و هفت ~ 1979-02-11
            22 بهمن ماه 1357                        ~ 1979-02-11
            الخامس عشر من شهر تشرين الثاني سنة ألف وتسعمائة وست وأربعين ~ 1946-11-15
            الخامس من أيار سنة ست وأربعين وتسعمائة وألف ~ 1946-05-05
            le vingt-deux octobre mil neuf cent trente-six ~ 1936-10-22
            le six septembre mil neuf cent trente-six ~ 1936-09-06
            fifteenth day of November, one thousand nine hundred and forty-six ~ 1946-11-15
            15 November nineteen hundred and forty-six ~ 1946-11-15
            двадцать пятого июля тысяча девятьсот сорок шестого года ~ 1946-07-25
            3 Kasım bin dokuz yüz otuz altı         ~ 1936-11-03
            3 Mayıs bin lira                        ~ -
            ألف وتسعمائة ليرة في 3 أيار              ~ -
            الثلاثاء 17 رمضان 1390                  ~ 1970-11-17
            12.IV.1988                              ~ 1988-04-12
            3-IX-1941                               ~ 1941-09-03
            32.IV.1988                              ~ -
            12.IL.1988                              ~ -
            from 3 March to 7 March 2016            ~ 2016-03-03/2016-03-07
            من 3 آذار إلى 7 آذار 2016                ~ 2016-03-03/2016-03-07
            ٨/٣/١٩٦٣م                               ~ 1963-03-08
            1963/3/8                                ~ 1963-03-08
            دمشق 8 آذار (مارس) 1963                 ~ 1963-03-08
            الثامن من آذار 1963                     ~ 1963-03-08
            الثامن من آذار عام 1963                 ~ 1963-03-08
            في 8 آذار لعام 1963                     ~ 1963-03-08
            السابع والعشرين من تموز سنة 2015        ~ 2015-07-27
            دمشق في 3/5/1432 هـ الموافق 7/4/2011    ~ 2011-04-07
            دمشق في 3/5/1432هـ الموافق لـ 7/4/2011م ~ 2011-04-07
            1432/5/3 هـ                             ~ 2011-04-07
            ٢٠ شوال ١٤٣٦ هـ                         ~ 2015-08-05
            غرة رمضان 1434                          ~ 2013-07-09
            15 آيار 2011                            ~ 2011-05-15
            3 كانون ثاني 2012                       ~ 2012-01-03
            1 شباط/فبراير 2012                      ~ 2012-02-01
            12 ديسمبر 2012                          ~ 2012-12-12
            12 دجنبر 2012                           ~ 2012-12-12
            5 جوان 1967                             ~ 1967-06-05
            17 الفاتح 1999                          ~ 1999-09-17
            10-12 نيسان 2018                        ~ 2018-04-10/2018-04-12
            من 22 إلى 31 كانون الثاني 2014          ~ 2014-01-22/2014-01-31
            March 15th, 2011                        ~ 2011-03-15
            15th of March 2011                      ~ 2011-03-15
            the 15th day of March, 2011             ~ 2011-03-15
            15-Mar-2011                             ~ 2011-03-15
            Mar. 15, 2011                           ~ 2011-03-15
            1er février 1926                        ~ 1926-02-01
            le 15 août 1920                         ~ 1920-08-15
            15 aout 1920                            ~ 1920-08-15
            3 Ağustos 2016                          ~ 2016-08-03
            3 AĞUSTOS 2016                          ~ 2016-08-03
            03.08.2016                              ~ 2016-08-03
            15 марта 2011 года                      ~ 2011-03-15
            «15» марта 2011 г.                      ~ 2011-03-15
            15.03.2011 г.                           ~ 2011-03-15
            ۱۳۸۹/۱۲/۲۴                              ~ 2011-03-15
            ۲۴/۱۲/۱۳۸۹                              ~ 2011-03-15
            24 esfand 1389                          ~ 2011-03-15
            ٢٠ی ئابی ٢٠١٣                           ~ 2013-08-20
            ١٥ی ئازاری ٢٠١١                         ~ 2011-03-15
            15ی ئایاری 2019                         ~ 2019-05-15
            12 Adar 2014                            ~ 2014-03-12
            12'ê Adarê 2014'an                      ~ 2014-03-12
            19ê Tîrmeha 2012an                      ~ 2012-07-19
            3 Gulan 2021                            ~ 2021-05-03
            الثلاثاء 1/2/2011                       ~ 2011-02-01
            الأربعاء 2/1/2013                       ~ 2013-01-02
            13/2/2011                               ~ 2011-02-13
            2/13/2011                               ~ 2011-02-13
            31/2/2011                               ~ -
            2011-13-45                              ~ -
            10 تموز 1324 رومي                       ~ 1908-07-23
            جريدة تشرين                             ~ -
            قوى 8 آذار                              ~ -
            حركة 6 نيسان                            ~ -
            أيار 1970                               ~ 1970-05
            شتاء 2012                               ~ -
            عام 2012                                ~ 2012
            ١٤٣٥ هـ                                 ~ 2013-11-04/2014-10-24
            """)
    void find_form_givesItsDay(String text, String iso) {
        List<FoundDate> found = FINDER.find(text).stream()
                .filter(d -> d.context() != FoundDate.Context.NAME)
                .toList();
        assertThat(found.isEmpty() ? "-" : found.get(0).date().iso()).isEqualTo(iso);
    }
}
