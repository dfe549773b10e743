package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;

/** Titles, types, numbers and dates of heads that puzzled the extractor once. */
class TitleReadingTest {
    private static final String TEXT = "\n"
            + "The library has been closed to readers since the winter, and its holdings were moved to the south"
            + " of the country.";
    private static final String ARABIC_TEXT = "\n"
            + "أغلقت المكتبة أبوابها أمام القراء منذ الشتاء، ونقلت مقتنياتها إلى جنوب البلاد حفاظاً عليها من التلف"
            + " والضياع.";

    private final StatementExtractor extractor = DefaultStatementExtractor.standard();

    @Test
    void titleWithFullStop_isNoRunningText() {
        assertThat(title("Communiqué de la Bibliothèque nationale, en date du 4 mai 2014, sur la fermeture des"
                        + " salles de lecture.\n"
                        + "Les salles de lecture sont fermées depuis l'hiver et les collections ont été"
                        + " déplacées vers le sud."))
                .isEqualTo(
                        "Communiqué de la Bibliothèque nationale, en date du 4 mai 2014, sur la fermeture des salles de"
                                + " lecture");
    }

    @Test
    void lineInBrackets_isNoTitle() {
        assertThat(title("Observatory of Libraries\n"
                        + "(No memory without books)\n"
                        + "Eleven reading rooms closed in a single month\n"
                        + "3 May 2014" + TEXT))
                .isEqualTo("Eleven reading rooms closed in a single month");
    }

    @Test
    void departmentAboveBanner_leavesTheTitleToTheHeadlineBelow() {
        assertThat(title("جامعة الدول العربية\n"
                        + "قطاع المكتبات والتوثيق\n"
                        + "بيان صحفي\n"
                        + "الأمين العام يفتتح معرض المخطوطات\n"
                        + "4 أيار 2014"
                        + ARABIC_TEXT))
                .isEqualTo("الأمين العام يفتتح معرض المخطوطات");
    }

    @Test
    void capitalsBehindBy_areNoByline() {
        assertThat(title("JOINT STATEMENT\nBY LEBANON, IRAQ AND JORDAN\nON THE LIBRARIES OF THE REGION\n\n3 May 2014"
                        + TEXT))
                .isEqualTo("JOINT STATEMENT BY LEBANON, IRAQ AND JORDAN ON THE LIBRARIES OF THE REGION");
    }

    @Test
    void titleInTwoLinesBetweenGaps_isOne() {
        assertThat(title(
                        "Ministry of Culture\n\nMemorandum of understanding between the libraries\nof Beirut and Damascus\n"
                                + TEXT))
                .isEqualTo("Memorandum of understanding between the libraries of Beirut and Damascus");
    }

    @Test
    void turkishTitleBelowItsAddressee_isFound() {
        assertThat(title("Kültür Bakanlığı\nKütüphaneler Genel Müdürlüğüne\n\nYazma Eserler Hakkında Genelge\n" + TEXT))
                .isEqualTo("Yazma Eserler Hakkında Genelge");
    }

    @Test
    void turkishTypeBelowItsMatter_endsTheTitle() {
        assertThat(title("Kültür Bakanlığı\n\nYazma Eserlerin Korunması Hakkında\nKararname\n" + TEXT))
                .isEqualTo("Yazma Eserlerin Korunması Hakkında Kararname");
    }

    @Test
    void englishActBeforeItsNumber_isNoBody() {
        assertThat(title("Council Decision 2013/7/ECA concerning the museum\n" + TEXT))
                .isEqualTo("Council Decision 2013/7/ECA concerning the museum");
    }

    @Test
    void matterBelowItsNumber_belongsToTheTitle() {
        assertThat(title("مصرف المكتبات\n\nقرار وسيط رقم 118\nيتعلق بتعديل نظام الإعارة\n" + ARABIC_TEXT))
                .isEqualTo("قرار وسيط رقم 118 يتعلق بتعديل نظام الإعارة");
    }

    @Test
    void seatBelowItsEmbassy_isNoTitle() {
        assertThat(title("ПОСОЛЬСТВО РЕСПУБЛИКИ ИНДИИ\nВ ЛИВАНСКОЙ РЕСПУБЛИКЕ\n\nНОТА\n" + TEXT))
                .isEqualTo("НОТА");
    }

    @Test
    void sectionAboveTheHeadline_isNoTitle() {
        assertThat(title("Daily digest\n\nReading rooms of the capital open again after the winter\n" + TEXT))
                .isEqualTo("Reading rooms of the capital open again after the winter");
    }

    @Test
    void headlinePrintedTwice_isTheTitle() {
        assertThat(title("Around the libraries of the country\nReading rooms open again\n\n3 May 2014\n"
                        + "Reading rooms open again\n" + TEXT))
                .isEqualTo("Reading rooms open again");
    }

    @Test
    void minutesAboveTheirMeeting_areOneTitle() {
        assertThat(title("محضر\nالاجتماع الثالث للجنة المشتركة للمخطوطات\nعمان 4/5/2009" + ARABIC_TEXT))
                .isEqualTo("محضر الاجتماع الثالث للجنة المشتركة للمخطوطات");
    }

    @Test
    void headlineAboveOneLongParagraph_isNoPartOfIt() {
        assertThat(title("مصدر مسؤول في مديرية المكتبات: لا صحة لما يشاع عن بيع المخطوطات القديمة\n"
                        + "نفى مصدر مسؤول في مديرية المكتبات صحة ما تتناقله بعض الصفحات عن بيع المخطوطات"
                        + " القديمة.\n"
                        + "دمشق 4-5-2014"))
                .startsWith("مصدر مسؤول في مديرية المكتبات");
    }

    @Test
    void lineWithAJoint_isNoBody() {
        assertThat(title("The White House\n"
                        + "Notice of Continuation of the Measures\n"
                        + "With Respect to the Government of Lebanon\n"
                        + "May 8, 2019" + TEXT))
                .isEqualTo("Notice of Continuation of the Measures With Respect to the Government of Lebanon");
    }

    @Test
    void dateBehindTheNumberOfAnAct_isItsDate() {
        Extraction found = read("Ministère de la Culture\nArrêté n° 31/BN du 4 mai 1998 fixant les heures de lecture\n"
                + "Le ministre de la Culture,\nVu la loi n° 76 du 26 octobre 1967,\nArrête :\n"
                + "Article premier. - Les salles sont ouvertes de 8 h à 18 h.");

        assertThat(found.values(Field.DATE)).containsExactly("1998-05-04");
        assertThat(found.values(Field.DOCUMENT_NUMBER)).containsExactly("31/BN");
    }

    @Test
    void dateAtTheEndOfTheNumbersLine_isRead() {
        Extraction found = read("T.C.\nKÜLTÜR BAKANLIĞI\nSayı : E-11-204                          04.02.2022\n"
                + "Konu : Okuma salonlarının kapatılması\nİLGİLİ MAKAMA\n"
                + "Okuma salonları onarım nedeniyle yıl sonuna kadar kapalı kalacaktır, bilgilerinizi rica ederim.");

        assertThat(found.values(Field.DATE)).containsExactly("2022-02-04");
        assertThat(found.values(Field.REFERENCE_CODE)).containsExactly("E-11-204");
    }

    @Test
    void dayThatTheTextOpensWith_isTheDateWhereNoOtherStands() {
        assertThat(read("О телефонном разговоре директоров библиотек\n"
                                + "4 мая 2014 года состоялся телефонный разговор директоров библиотек двух стран, которые обсудили обмен.")
                        .values(Field.DATE))
                .containsExactly("2014-05-04");
    }

    @Test
    void numberBehindTheYear_isTheReleasesOwn() {
        Extraction found =
                read("Press Release (2012) 102\n26 June 2012\nStatement on the closing of the reading rooms" + TEXT);

        assertThat(found.values(Field.TITLE)).containsExactly("Statement on the closing of the reading rooms");
        assertThat(found.values(Field.DOCUMENT_NUMBER)).containsExactly("102");
    }

    @Test
    void addressWithinASentence_makesNoSpeech() {
        assertThat(read("Ji bo pirtûkxaneyên gundan\nMe bihîst ku êrîşek li ser gelê me pêk hat û em dixwazin her kes"
                                + " alîkariya pirtûkxaneyan bike.\n4.5.2014")
                        .values(Field.DOCUMENT_TYPES))
                .isEmpty();
    }

    @Test
    void headlineThatCallsOut_isATitle() {
        assertThat(title("Milli Kütüphane'den Okurlarını İlgilendiren Dikkat Çeken Yeni Bir Açıklama Geldi!\n\n"
                        + "Kütüphane onarım nedeniyle yıl sonuna kadar kapalı kalacak ve kitaplar güneye"
                        + " taşınacaktır."))
                .startsWith("Milli Kütüphane'den");
    }

    @Test
    void typeAndSpeakerBelowTheTitle_leaveItTheTitle() {
        assertThat(title("An official website of the United States government\nClosing of the Reading Rooms\n\n"
                        + "Press Statement by John Doe\n" + TEXT))
                .isEqualTo("Closing of the Reading Rooms");
    }

    @Test
    void actAndItsAuthorityOnOneLine_leaveTheTitleToTheSubject() {
        assertThat(title("УКАЗ ПРЕЗИДЕНТА РОССИЙСКОЙ ФЕДЕРАЦИИ\nО мерах по сохранению библиотек\n"
                        + "В целях сохранения библиотек постановляю:\n1. Образовать комиссию по делам библиотек."))
                .isEqualTo("О мерах по сохранению библиотек");
    }

    @Test
    void nameAndTypeSetApartByADash_areNoTitleWhereAHeadlineFollows() {
        assertThat(title("Amis du livre – Communiqué\n"
                        + "Syrie : une bibliothèque touchée par un incendie\n"
                        + "Paris, 15 février 2016 – Une bibliothèque soutenue par notre association a été"
                        + " détruite la nuit dernière."))
                .isEqualTo("Syrie : une bibliothèque touchée par un incendie");
    }

    @Test
    void correspondentsAboveTheDateline_areTheTitle() {
        assertThat(title("No. 118.\n"
                        + "Consul Skene to the Earl of Clarendon.\n"
                        + "Aleppo, June 24, 1855.\n"
                        + "My Lord,\n"
                        + "I have the honour to report to your Lordship that the city remains tranquil and"
                        + " the roads are open."))
                .startsWith("Consul Skene to the Earl of Clarendon");
    }

    @Test
    void yearOfAPersianDocument_isSolarAlsoWhereItsLineSaysNothing() {
        assertThat(read("اخبار کتابخانه ملی\n۱۳۹۹/۰۲/۰۱\nکتابخانه ملی از زمستان گذشته به روی خوانندگان بسته است و"
                                + " مجموعه‌های آن به جنوب کشور منتقل شده‌اند.")
                        .values(Field.DATE))
                .containsExactly("2020-04-20");
    }

    @Test
    void menuBetweenBars_isNoTitle() {
        assertThat(
                        title(
                                "Skip to content | Home | Newsroom | Contact\n\nRed Crescent of Basra\n\nWinter Convoy Sets Out\n\n"
                                        + "BASRA, 3 May 1998 - The convoy left the depot this morning with blankets and stoves."))
                .isEqualTo("Winter Convoy Sets Out");
    }

    private String title(String text) {
        return String.join("|", read(text).values(Field.TITLE));
    }

    private Extraction read(String text) {
        return extractor.extract(StructuredText.ofLines(text));
    }
}
