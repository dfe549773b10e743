package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;

/** Who speaks where no label says so, each case a way in which real documents name their issuer. */
class IssuerReadingTest {
    private static final DefaultStatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();
    private static final String TEXT =
            "أقر المجلس خلال جلسته الأسبوعية مشروع الصك الخاص بدعم الإنتاج، وكلف الوزارة بمتابعة التنفيذ.";

    @Test
    void issuer_inALineAboveTheHeadline() {
        Extraction found =
                read("بلاغ صادر عن مجلس الوزراء", "دعم الإنتاج الزراعي في المحافظات الشرقية", TEXT, "10 أيار 2015");
        assertThat(found.values(Field.ISSUER)).containsExactly("مجلس الوزراء");
        assertThat(found.values(Field.TITLE)).containsExactly("دعم الإنتاج الزراعي في المحافظات الشرقية");
    }

    @Test
    void audienceAlone_isNoTitleAboveAHeadline() {
        Extraction found = read(
                "Daxuyanî ji bo raya giştî",
                "Em li dijî girtina dibistanan derdikevin",
                "Di van demên dawî de gelek dibistan hatine girtin û zarok bê perwerde mane, ev yek nayê qebûlkirin.",
                "2 Adar 2019");
        assertThat(found.values(Field.TITLE)).containsExactly("Em li dijî girtina dibistanan derdikevin");
    }

    @Test
    void turkishBody_thatAnnouncesInAGazette() {
        Extraction found = read(
                "18 Şubat 2016 PERŞEMBE",
                "Resmî Gazete",
                "Sayı : 29628",
                "Gümrük ve Ticaret Bakanlığından:",
                "Kapılarda Alınacak Ücretlere Dair Tebliğ",
                "Bu Tebliğin amacı, kapılarda verilen hizmetler için alınacak ücretleri belirlemektir.");
        assertThat(found.values(Field.ISSUER)).containsExactly("Gümrük ve Ticaret Bakanlığı");
        assertThat(found.values(Field.REFERENCE_CODE)).isEmpty();
        assertThat(found.values(Field.PLACE)).isEmpty();
        assertThat(found.values(Field.DATE)).containsExactly("2016-02-18");
    }

    @Test
    void gazettesDay_yieldsToTheActs() {
        Extraction found = read(
                "27 septembre 2009    JOURNAL OFFICIEL DE LA REPUBLIQUE N° 55    11",
                "Décret n° 09-312 du 23 septembre 2009 portant création d'un office",
                "Le Premier ministre,",
                "Vu la Constitution ;");
        assertThat(found.values(Field.DATE)).containsExactly("2009-09-23");
        assertThat(found.values(Field.DOCUMENT_NUMBER)).containsExactly("09-312");
    }

    @Test
    void whereAnActWasPrinted_isNoMasthead() {
        Extraction found = read(
                "BAZI DÜZENLEMELER HAKKINDA KANUN",
                "Kanun Numarası : 6735",
                "Kabul Tarihi : 28/7/2016",
                "Yayımlandığı Resmî Gazete : Tarih : 13/8/2016 Sayı : 29800",
                "MADDE 1- (1) Bu Kanunun amacı, çalışma izinlerine ilişkin usul ve esasları belirlemektir.");
        assertThat(found.values(Field.TITLE)).containsExactly("BAZI DÜZENLEMELER HAKKINDA KANUN");
    }

    @Test
    void office_belowTheUnitedNationsInTwoLanguages() {
        Extraction found = read(
                "UNITED NATIONS          NATIONS UNIES",
                "THE SECRETARY-GENERAL",
                "MESSAGE ON THE DAY OF WATER",
                "21 March 2004",
                "Water is life, and yet every year we waste more of it than all the rivers of the region carry.");
        assertThat(found.values(Field.ISSUER)).containsExactly("THE SECRETARY-GENERAL");
    }

    @Test
    void unnamedSource_beforeTheHeadline() {
        Extraction found = read("مصدر رسمي في وزارة الري: السدود آمنة", "02 حزيران 2013", TEXT);
        assertThat(found.values(Field.ISSUER)).containsExactly("وزارة الري");
    }

    @Test
    void reportOfAnotherBody_inAHeadlineIsNotTheIssuers() {
        Extraction found = read("المجلس يرفض التقرير الصادر عن اللجنة", "02 حزيران 2013", TEXT);
        assertThat(found.values(Field.ISSUER)).doesNotContain("اللجنة");
    }

    @Test
    void delegation_thatSubmitsAPaper() {
        Extraction found = read("ورقة عمل مقدمة من وفد الجمهورية اللبنانية", "نيويورك، 10 أيار 2010", TEXT);
        assertThat(found.values(Field.ISSUER)).containsExactly("وفد الجمهورية اللبنانية");
    }

    @Test
    void speakerWithoutOffice_isNoIssuer() {
        Extraction found = read(
                "سخنرانی دکتر رضا کاظمی در همایش باستان‌شناسی",
                "تهران، ۱ خرداد ۱۳۹۱",
                "حاضران گرامی، از اینکه فرصت دادید تا درباره شهرهای میان‌رودان سخن بگویم سپاسگزارم.");
        assertThat(found.values(Field.ISSUER)).isEmpty();
    }

    @Test
    void frenchNameInSmallLetters_aboveTheTitle() {
        Extraction found = read(
                "Comité international pour la paix en Syrie",
                "Pour une solution négociée",
                "Réunis ce samedi, nous appelons les gouvernements à imposer un arrêt immédiat des combats.",
                "Lausanne, le 15 octobre 2016");
        assertThat(found.values(Field.ISSUER)).containsExactly("Comité international pour la paix en Syrie");
        assertThat(found.values(Field.TITLE)).containsExactly("Pour une solution négociée");
    }

    @Test
    void sender_inATitleInCapitalsOverTwoLines() {
        Extraction found = read(
                "UNITED NATIONS",
                "Security Council",
                "Distr.",
                "GENERAL",
                "S/1999/981",
                "15 September 1999",
                "LETTER DATED 14 SEPTEMBER 1999 FROM THE PERMANENT REPRESENTATIVE",
                "OF LEBANON TO THE UNITED NATIONS ADDRESSED TO THE SECRETARY-GENERAL",
                "On instructions from my Government, I have the honour to inform you of the following attacks.");
        assertThat(found.values(Field.ISSUER))
                .containsExactly("PERMANENT REPRESENTATIVE OF LEBANON TO THE UNITED NATIONS");
        assertThat(found.values(Field.DATE)).containsExactly("1999-09-14");
    }

    @Test
    void owner_ofTheSiteWhereTheTextNamesNobody() {
        assertThat(onSite("الموقع الرسمي لوزارة الري")).containsExactly("وزارة الري");
        assertThat(onSite("Hatay Büyükşehir Belediyesi")).containsExactly("Hatay Büyükşehir Belediyesi");
    }

    @Test
    void newsAgency_isNotTheIssuerOfWhatItPrints() {
        assertThat(onSite("وكالة الأنباء السعودية")).isEmpty();
    }

    @Test
    void state_behindTheOwnerOfASite_isNoPartOfIt() {
        assertThat(onSite("وزارة الري | جمهورية العراق")).containsExactly("وزارة الري");
    }

    @Test
    void organ_namedShortBelowItsBody_isNotTheIssuer() {
        Extraction found = read(
                "Ordre des architectes de Tunis",
                "Conseil de l'Ordre",
                "Motion de soutien aux étudiants",
                "Le Conseil de l'Ordre, réuni en séance ordinaire, décide d'adresser un appel à la solidarité.",
                "Fait à Tunis, le 30 mars 2012");
        assertThat(found.values(Field.ISSUER)).containsExactly("Ordre des architectes de Tunis");
        assertThat(found.values(Field.DOCUMENT_TYPES)).containsExactly("resolution");
    }

    @Test
    void headlineWithItsVerbLast_isNoBody() {
        Extraction found = read(
                "حکوومەتی هەرێمی کوردستان",
                "ئەنجوومەنی وەزیران کۆبوونەوەی خۆی ئەنجامدا",
                "هەولێر، ١٣ی تشرینی یەکەمی ٢٠٢١",
                "ئەنجوومەن پرسی ئاوی خواردنەوەی تاوتوێ کرد و بڕیاری دا کە کارەکان بەردەوام بن لە هەموو شارەکاندا.");
        assertThat(found.values(Field.ISSUER)).containsExactly("حکوومەتی هەرێمی کوردستان");
        assertThat(found.values(Field.TITLE)).containsExactly("ئەنجوومەنی وەزیران کۆبوونەوەی خۆی ئەنجامدا");
    }

    @Test
    void shortSentencesBeforeASignature_areTextAllTheSame() {
        Extraction found = read(
                "نداء إلى جماهير شعبنا في الوطن",
                "يا جماهير شعبنا،",
                "إن الإضراب سيمضي حتى يحقق أهدافه.",
                "ندعو إلى إغلاق المحال يوم الخميس القادم.",
                "اتحاد العمال",
                "الاثنين 14/12/1987");
        assertThat(found.values(Field.ISSUER)).containsExactly("اتحاد العمال");
    }

    @Test
    void dateline_thatEndsTheLastParagraph() {
        Extraction found = read(
                "القانون رقم 9 لعام 2011",
                "رئيس الجمهورية",
                "بناء على أحكام الدستور يصدر ما يلي:",
                "المادة 1- ينشأ معهد لترميم المخطوطات يتبع وزارة الثقافة ويكون مقره مدينة حلب.",
                "المادة 2- ينشر هذا القانون ويعد نافذاً من تاريخ صدوره دمشق في 17/5/1432 هجري الموافق 21/4/2011 ميلادي");
        assertThat(found.values(Field.DATE)).containsExactly("2011-04-21");
        assertThat(found.values(Field.PLACE)).containsExactly("دمشق");
    }

    @Test
    void tatweelThatStretchesAWord_isNotStored() {
        Extraction found = read("اتحاد الكتاب", "بــيــان حول المعرض", "3 أيار 2012", TEXT);
        assertThat(found.values(Field.TITLE)).containsExactly("بيان حول المعرض");
    }

    private static List<String> onSite(String site) {
        StructuredText lines = StructuredText.ofLines("افتتاح سد جديد في الشمال\n07.10.2020\n" + TEXT);
        return EXTRACTOR
                .extract(new StructuredText(lines.text(), lines.blocks(), Map.of(StructuredText.SITE, site)))
                .values(Field.ISSUER);
    }

    private static Extraction read(String... lines) {
        return EXTRACTOR.extract(StructuredText.ofLines(String.join("\n", List.of(lines))));
    }
}
