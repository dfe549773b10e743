package org.bayan.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;

/** Where the values of a block end, and which of its words are no labels. */
class BlockSectionsTest {
    private static final String BLOCK = "تاريخ الصدور: 3/5/1998\nاللغة: العربية\nنوع الوثيقة: تقرير\n";

    @Test
    void labelsWordAtTheEndOfATitle_belongsToTheTitle() {
        Extraction read = read(
                "عنوان سند\tبازگشایی کرسی زبان\nتاریخ\t۱۳۹۶/۰۱/۰۲\nزبان سند\tفارسی\nنوع\tگزارش\nصادرکننده\tوزارت علوم");
        assertThat(read.values(Field.TITLE)).containsExactly("بازگشایی کرسی زبان");
        assertThat(read.values(Field.LANGUAGES)).containsExactly("fa");
    }

    @Test
    void labelsWordAtTheStartOfAnEntry_belongsToTheEntry() {
        Extraction read = read(BLOCK + "كيانات متعلقة\nنقابة المحامين\nتاريخ وتراث - جمعية أهلية\nاتحاد الكتاب");
        assertThat(read.values(Field.STATED_ENTITIES))
                .containsExactly("نقابة المحامين", "تاريخ وتراث - جمعية أهلية", "اتحاد الكتاب");
    }

    @Test
    void titleThatBeginsWithALabelsWord_namesNoType() {
        Extraction read = read(
                "Type Certificates for River Boats: Notice to Owners\nDocument type\tLaw\nDate of issue\t3 May 1998\nLanguage\tEnglish\nIssued by\tPort Authority of Basra");
        assertThat(read.values(Field.DOCUMENT_TYPES)).containsExactly("law");
        assertThat(read.values(Field.TITLE)).containsExactly("Type Certificates for River Boats: Notice to Owners");
    }

    @Test
    void shortLabelGluedToAValue_endsIt() {
        Extraction read = read(
                "زانیاریی سەرەکی\nزمانی بەڵگەنامە\nکوردی و عەرەبیجۆر\nوتارکۆد\nSMI/A4/1971\nدەرکراوە لەلایەن\nپەرلەمانی کوردستان");
        assertThat(read.values(Field.LANGUAGES)).containsExactly("ckb", "ar");
        assertThat(read.values(Field.DOCUMENT_TYPES)).containsExactly("speech");
        assertThat(read.values(Field.REFERENCE_CODE)).containsExactly("SMI/A4/1971");
    }

    @Test
    void labelGluedToAnAcronym_endsTheValue() {
        Extraction read = read(
                "Basic information\nIssuing body\nHigh Commissioner for Refugees - UNHCRRelated persons\nSadruddin Aga Khan\nDate of issue\n3 May 1998");
        assertThat(read.values(Field.ISSUER)).containsExactly("High Commissioner for Refugees - UNHCR");
        assertThat(read.values(Field.STATED_PERSONS)).containsExactly("Sadruddin Aga Khan");
    }

    @Test
    void labelGluedToTheMarkOfAnEra_endsTheDate() {
        Extraction read = read(
                "المعلومات الأساسية\nتاريخ الصدور\n24 جمادى الآخرة 1438 هـلغة الوثيقة\nالعربية والفرنسية\nنوع الوثيقة\nتقرير");
        assertThat(read.values(Field.LANGUAGES)).containsExactly("ar", "fr");
        assertThat(read.values(Field.DATE)).containsExactly("2017-03-23");
    }

    @Test
    void articleSharedByAWordAndTheLabelGluedToIt_belongsToTheWord() {
        Extraction read = read(
                "المعلومات الأساسية\nالجهة المصدرة\nاتحاد نقابات العمالكيانات متعلقة\nمحافظة حماة\nتاريخ الصدور\n3/5/1998");
        assertThat(read.values(Field.ISSUER)).containsExactly("اتحاد نقابات العمال");
        assertThat(read.values(Field.STATED_ENTITIES)).containsExactly("محافظة حماة");
    }

    @Test
    void typeThatIsAlsoALabel_isTheValueBehindABar() {
        Extraction read = read(
                "Belge türü | Açıklama\nYayın tarihi | 22/03/2017\nDil | Türkçe\nYayımlayan kurum | Hatay Valiliği");
        assertThat(read.values(Field.DOCUMENT_TYPES)).containsExactly("communique");
    }

    @Test
    void typeBetweenItsLabelAndTheNext_isNoSecondLineOfALabel() {
        Extraction read =
                read("اطلاعات پایه\nتاریخ\n۱۳۹۶/۰۱/۰۲\nنوع\nنامه\nسازمان‌های مرتبط\nهلال احمر\nصادرکننده\nوزارت علوم");
        assertThat(read.values(Field.DOCUMENT_TYPES)).containsExactly("letter");
    }

    @Test
    void typeThatBeginsWithALabel_isTheValueBeforeAGluedLabel() {
        Extraction read =
                read("اطلاعات پایه\nنوع\nسخنرانیشماره ثبت\nSMI/A4/1971صادرکننده\nوزارت علوم\nتاریخ\n۱۳۹۶/۰۱/۰۲");
        assertThat(read.values(Field.DOCUMENT_TYPES)).containsExactly("speech");
        assertThat(read.values(Field.REFERENCE_CODE)).containsExactly("SMI/A4/1971");
    }

    @Test
    void wordsForNothingGluedToBothSides_areNoName() {
        Extraction read = read(
                "معلومات أساسيةنوع الوثيقةتقريراللغةالعربيةتاريخ الصدور3 أيار 1998كيانات متعلقةنقابة الأطباءأشخاص متعلقونلا يوجديوميات متعلقةفيضان العاصي");
        assertThat(read.values(Field.STATED_ENTITIES)).containsExactly("نقابة الأطباء");
        assertThat(read.values(Field.STATED_PERSONS)).isEmpty();
        assertThat(read.values(Field.STATED_EVENTS)).containsExactly("فيضان العاصي");
    }

    @Test
    void cityBehindTheSenderOfALetter_isNoPartOfItsName() {
        Extraction read = read(
                "من: مكتب رابطة الأدباء – حلب\nإلى: وزارة الثقافة – دمشق\nالموضوع: مهرجان الشعر\nنرجو الموافقة على إقامة المهرجان في موعده.");
        assertThat(read.values(Field.ISSUER)).containsExactly("مكتب رابطة الأدباء");
    }

    @Test
    void strongLabelOfFourLetters_mayHaveItsValueGluedToIt() {
        Extraction read =
                read("مشخصات سند\nنوع سندگزارش\nناشرپژوهشگاه علوم انسانی\nتاریخ انتشار۲۷ اردیبهشت ۱۳۸۳\nزبانفارسی");
        assertThat(read.values(Field.ISSUER)).containsExactly("پژوهشگاه علوم انسانی");
    }

    @Test
    void listThatBeginsBesideItsLabel_goesOnBelowWhereAnotherDoes() {
        Extraction read = read(
                BLOCK
                        + "كيانات متعلقة: محافظة حماة\nنقابة الأطباء\nيوميات متعلقة: فيضان العاصي\nافتتاح سد الرستن\n\nأقيمت أعمال الترميم في الموعد المحدد لها.");
        assertThat(read.values(Field.STATED_EVENTS)).containsExactly("فيضان العاصي", "افتتاح سد الرستن");
    }

    @Test
    void listAtTheEndOfTheText_goesOnBelowItsLabel() {
        Extraction read = read("أقيمت أعمال الترميم في الموعد المحدد لها، وحضر الافتتاح جمع من الأهالي.\n" + BLOCK
                + "يوميات متعلقة: فيضان العاصي في حماة، أيار 1998\nافتتاح سد الرستن");
        assertThat(read.values(Field.STATED_EVENTS))
                .containsExactly("فيضان العاصي في حماة، أيار 1998", "افتتاح سد الرستن");
        assertThat(read.values(Field.PLACE)).isEmpty();
    }

    @Test
    void emptySectionAtTheEndOfABlock_doesNotTakeTheTextBehindTheGap() {
        Extraction read = read(
                "تاريخ الصدور\n3/5/1998\nاللغة\nالعربية\nنوع الوثيقة\nتقرير\nأحداث ذات صلة\n\nأعمال الترميم في سد الرستن\nأقيمت الأعمال في الموعد المحدد لها، وحضر الافتتاح جمع من الأهالي.");
        assertThat(read.values(Field.STATED_EVENTS)).isEmpty();
        assertThat(read.values(Field.TITLE)).containsExactly("أعمال الترميم في سد الرستن");
    }

    @Test
    void adjectiveInTheDual_keepsTwoBodiesInOneName() {
        assertThat(read(BLOCK + "كيانات متعلقة: صندوق النقد والبنك الدوليان").values(Field.STATED_ENTITIES))
                .containsExactly("صندوق النقد والبنك الدوليان");
    }

    @Test
    void abbreviationAtTheEndOfAnEntry_keepsItsStop() {
        assertThat(read("Дата публикации: 3 мая 1998 г.\nЯзык: Русский\nСвязанные события: Наводнение 2 мая 1998 г.")
                        .values(Field.STATED_EVENTS))
                .isEqualTo(List.of("Наводнение 2 мая 1998 г."));
    }

    private static Extraction read(String text) {
        return DefaultStatementExtractor.standard().extract(StructuredText.ofLines(text));
    }
}
