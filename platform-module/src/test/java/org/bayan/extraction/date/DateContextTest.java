package org.bayan.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.extraction.date.FoundDate.Context;
import org.bayan.language.LanguageDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateContextTest {
    private static final DateFinder FINDER = new DateFinder(new LanguageDetector());

    private static Context first(String text) {
        return FINDER.find(text).get(0).context();
    }

    @Test
    void find_example30_namesWithoutAYear_giveNoDate() {
        assertThat(FINDER.find("جريدة تشرين، قوى 8 آذار، حرب تموز، حركة 6 نيسان"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قوى 8 آذار 2005",
                "ثورة الثامن من آذار عام 1963",
                "وثورة 17 تشرين الأول 2019 مستمرة",
                "حرب تموز 2006 في لبنان",
                "حركة 6 نيسان 2008",
                "هجمات ١١ سبتمبر ٢٠٠١",
                "شارع 29 أيار 1945",
                "the September 11, 2001 attacks",
                "rue du 8 mai 1945",
                "12 Eylül 1980 darbesi",
                "улица 8 марта 1963 года",
            })
    void find_example30_datesInsideNames_areNoDateOfIssue(String text) {
        assertThat(first(text)).isEqualTo(Context.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بناء على المرسوم رقم 12 لعام 2011 وعلى أحكام الدستور وبناء على اقتراح وزير العدل",
                "عملا بالقانون رقم 5 تاريخ 8/3/1963 الذي ينظم عمل الوزارات والهيئات والمؤسسات العامة",
                "The Council recalls resolution 2254 (2015) and calls on all parties to carry it out in full",
                "Vu la loi n° 12 du 15 mars 2011 relative aux marchés publics et aux contrats de l'État",
                "إشارة إلى كتابكم رقم 123 تاريخ 1/3/2011 المتضمن طلب الموافقة على صرف المبلغ المطلوب",
                "وكان القرار رقم 5 الذي صدر بتاريخ 15 آذار 2011 قد نص على تشكيل اللجنة المشار إليها",
                "15.03.2011 tarihli ve 3 sayılı karar uyarınca yapılan işlemler",
            })
    void find_citedDocuments_areCitations(String text) {
        assertThat(first(text)).isEqualTo(Context.CITATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قرار رقم 12 تاريخ 15/3/2011",
                "المرسوم التشريعي رقم 161 لعام 2011",
                "Decree No. 12 of 15 March 2011",
                "الرقم: 123/ص تاريخ 15/3/2011",
                "№ 123 от 15.03.2011",
                "بيان رقم 3 تاريخ 8 آذار 1963",
            })
    void find_theDocumentsOwnTypeAndNumber_areAHeading(String text) {
        assertThat(first(text)).isEqualTo(Context.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التاريخ: 15/3/2011",
                "تاريخ الصدور2017/03/22اللغةالعربيةنوع الوثيقةكلمة / إحاطة", // example 25
                "تاريخ الصدور\n2017/03/22\nاللغة",
                "تاريخ الصدور\t2017/03/22",
                "Date: March 15, 2011",
                "Date d'émission : 15 mars 2011",
                "Tarih: 15.03.2011",
                "Дата: 15 марта 2011 г.",
                "تاریخ انتشار: ۱۳۸۹/۱۲/۲۴",
                "بەروار: ١٥ی ئازاری ٢٠١١",
                "صدر في دمشق في 15 آذار 2011",
                "Fait à Damas, le 1er mars 2011",
                "بيان صادر عن القيادة القطرية بتاريخ 8 آذار 1963",
                "التاريخ: 2011",
                "الرقم\t12\tالتاريخ\t15/3/2011",
                "رقم القرار: 12 تاريخ الصدور: 15/3/2011",
                "Sayı: 123   Tarih: 15/03/2011",
            })
    void find_behindALabelOfIssue_isLabelled(String text) {
        assertThat(first(text)).isEqualTo(Context.LABELLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 آذار/مارس 2017",
                "دمشق، 15 آذار 2011",
                "دمشق في 12/10/1382 هـ الموافق 8/3/1963 م",
                "Geneva, 30 June 2012",
                "دمشق في 15/3/2011          وزير الخارجية والمغتربين وليد المعلم",
                "DAMASCUS, March 15, 2011 (SANA) – The president received the minister and his delegation",
                "دمشق 15 آذار 2011 (سانا) - قال مصدر مسؤول في وزارة الخارجية إن سورية ترفض القرار",
                "الساعة 10:30 يوم الأحد 20/3/2011",
            })
    void find_lineWithLittleElse_isADateline(String text) {
        assertThat(first(text)).isEqualTo(Context.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل 32 شخصا في 22 آذار 2017",
                "من مواليد دمشق 11 أيلول 1965",
                "اجتمع الوزير يوم أمس مع وفد من المنظمة كان قد وصل في 15 آذار 2011 إلى العاصمة",
                "On 18 December 2015, the Council adopted the text that members had agreed",
            })
    void find_inASentence_isRunning(String text) {
        assertThat(first(text)).isEqualTo(Context.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"آخر تحديث: 20/3/2011", "Date of birth: 15 March 1961", "Güncelleme: 20.3.2011"})
    void find_behindALabelOfSomethingElse_isOfAnotherEvent(String text) {
        assertThat(first(text)).isEqualTo(Context.OTHER_EVENT);
    }
}
