package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;

/** What the lines above a text without a labelled block say, each case a way in which real archives print them. */
class HeaderReadingTest {
    private static final DefaultStatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();
    private static final String TEXT =
            "أقر المجلس خلال جلسته الأسبوعية مشروع الصك الخاص بدعم الإنتاج، وكلف الوزارة بمتابعة التنفيذ.";

    @Test
    void title_belowTheWayFromTheHomePage() {
        Extraction found = read("الرئيسية » أخبار » سياسة", "شارك", "المجلس يقر خطة الإنتاج", "2019-03-12", TEXT);
        assertThat(found.values(Field.TITLE)).containsExactly("المجلس يقر خطة الإنتاج");
    }

    @Test
    void title_aboveAnOffice_isNoBody() {
        Extraction found = read(
                "كلمة الأستاذ سليم الحاج في ذكرى المعلمين", "العلاقات الإعلامية في نقابة المعلمين", "16-2-2015", TEXT);
        assertThat(found.values(Field.TITLE)).containsExactly("كلمة الأستاذ سليم الحاج في ذكرى المعلمين");
    }

    @Test
    void title_aboveAnOrgan_whereNoOtherLineCanBeOne() {
        Extraction found = read("المعلمون يحتفلون بعيدهم", "المكتب الإعلامي", "16-2-2015", TEXT);
        assertThat(found.values(Field.TITLE)).containsExactly("المعلمون يحتفلون بعيدهم");
    }

    @Test
    void title_inCapitalsOverThreeLines() {
        Extraction found = read(
                "JOINT STATEMENT",
                "BY THE MINISTERS OF WATER",
                "ON THE RIVER BASIN",
                "Cairo, 3 May 2011",
                "The ministers agreed on a plan for the basin and will meet again in the autumn.");
        assertThat(found.values(Field.TITLE))
                .containsExactly("JOINT STATEMENT BY THE MINISTERS OF WATER ON THE RIVER BASIN");
    }

    @Test
    void issuer_beforeItsPressOffice() {
        Extraction found = read("وزارة الري - المكتب الإعلامي", "الثلاثاء 21/07/2020", "وزير الري يتفقد السدود", TEXT);
        assertThat(found.values(Field.ISSUER)).containsExactly("وزارة الري");
    }

    @Test
    void issuer_forWhichAnUnnamedSourceSpeaks() {
        Extraction found = read("تصريح لمصدر مسؤول في وزارة الري", "دمشق، 9 تشرين الأول 2019", TEXT);
        assertThat(found.values(Field.ISSUER)).containsExactly("وزارة الري");
    }

    @Test
    void type_ofATranscriptIsWhatItTranscribes() {
        Extraction found = read(
                "Стенограмма брифинга официального представителя министерства",
                "г. Москва, 12 октября 2015 г.",
                "За прошедшие сутки открыты три школы и две больницы, работы идут по плану.");
        assertThat(found.values(Field.DOCUMENT_TYPES)).containsExactly("briefing");
    }

    @Test
    void title_inGuillemets_isNoTrail() {
        Extraction found = read("«سورية » وطن «واحد» لجميع » أبنائها", "دمشق في 3 أيار 2012", TEXT);
        assertThat(found.values(Field.TITLE)).hasSize(1);
    }

    @Test
    void title_behindTheSection() {
        Extraction found = read("عام / وزارة الخارجية: المملكة تدين الاعتداء", "الرياض 3 رجب 1444 هـ", TEXT);
        assertThat(found.values(Field.TITLE)).containsExactly("وزارة الخارجية: المملكة تدين الاعتداء");
    }

    @Test
    void type_ofTheTrailsLastStep() {
        Extraction found = read(
                "Home > Press Releases",
                "Assistance for the People of Syria",
                "December 18, 2024",
                "The United States is providing an additional contribution for people in need.");
        assertThat(found.values(Field.DOCUMENT_TYPES)).containsExactly("pressRelease");
    }

    @Test
    void act_spreadOverThreeLines_isOneTitleWithItsNumber() {
        Extraction found = read(
                "قرار رئيس جمهورية مصر العربية",
                "رقم 379 لسنة 2013",
                "بشأن تشكيل لجنة الخبراء",
                "رئيس الجمهورية",
                "بعد الاطلاع على الدستور؛",
                "قرر:",
                "صدر برئاسة الجمهورية في 12 رمضان سنة 1434هـ (الموافق 20 يولية سنة 2013م).");
        assertThat(found.values(Field.TITLE))
                .containsExactly("قرار رئيس جمهورية مصر العربية رقم 379 لسنة 2013 بشأن تشكيل لجنة الخبراء");
        assertThat(found.values(Field.DOCUMENT_NUMBER)).containsExactly("379");
        assertThat(found.values(Field.REFERENCE_CODE)).isEmpty();
        assertThat(found.values(Field.ISSUER)).containsExactly("رئيس جمهورية مصر العربية");
        assertThat(found.values(Field.PLACE)).isEmpty();
    }

    @Test
    void subject_betweenNumberAndAuthority_isTheTitle() {
        Extraction found = read(
                "مرسوم رقم 6433",
                "قبول استقالة وزير الخارجية",
                "إن رئيس الجمهورية",
                "بناء على الدستور",
                "يرسم ما يأتي:",
                "المادة الأولى: قبلت الاستقالة.",
                "بعبدا في 4 آب 2020");
        assertThat(found.values(Field.TITLE)).containsExactly("قبول استقالة وزير الخارجية");
    }

    @Test
    void law_putIntoForceByADecision_isTheDocument() {
        Extraction found = read(
                "باسم الشعب",
                "رئاسة الجمهورية",
                "قرار رقم (19)",
                "بناءً على ما أقره مجلس النواب",
                "صدر القانون الآتي:",
                "رقم (8) لسنة 2021",
                "قانون الناجيات",
                "المادة -1- يقصد بالمصطلحات التالية المعاني المبينة إزاءها.",
                "بغداد في 2021/3/8");
        assertThat(found.values(Field.TITLE)).containsExactly("قانون الناجيات");
        assertThat(found.values(Field.DOCUMENT_NUMBER)).containsExactly("8");
        assertThat(found.values(Field.DOCUMENT_TYPES)).containsExactly("law");
    }

    @Test
    void bodyThatSigns_isTakenWhereTheTitleShortensIt() {
        Extraction found = read(
                "بيان صادر عن قيادة الجيش حول العملية",
                "السبت 6 آب 2016",
                TEXT,
                "القيادة العامة للجيش والقوات المسلحة");
        assertThat(found.values(Field.ISSUER)).containsExactly("القيادة العامة للجيش والقوات المسلحة");
    }

    @Test
    void letter_circulatedByTheUnitedNations_isOfItsSender() {
        Extraction found = read(
                "United Nations S/2012/547",
                "Security Council Distr.: General",
                "17 July 2012",
                "Letter dated 14 July 2012 from the Permanent Representative of the Syrian Arab Republic to the United"
                        + " Nations addressed to the Secretary-General",
                "On instructions from my Government, I should like to transmit the following to you.");
        assertThat(found.values(Field.ISSUER))
                .containsExactly("Permanent Representative of the Syrian Arab Republic to the United Nations");
        assertThat(found.values(Field.REFERENCE_CODE)).containsExactly("S/2012/547");
        assertThat(found.values(Field.DATE)).containsExactly("2012-07-14");
    }

    @Test
    void resolution_adoptedInAMeeting_keepsItsName() {
        Extraction found = read(
                "United Nations S/RES/2139 (2014)",
                "Security Council Distr.: General",
                "Resolution 2139 (2014)",
                "Adopted by the Security Council at its 7116th meeting, on 22 February 2014",
                "The Security Council,",
                "Recalling its resolutions 2042 (2012) and 2118 (2013),");
        assertThat(found.values(Field.TITLE)).containsExactly("Resolution 2139 (2014)");
        assertThat(found.values(Field.ISSUER)).containsExactly("Security Council");
        assertThat(found.values(Field.REFERENCE_CODE)).containsExactly("S/RES/2139 (2014)");
    }

    @Test
    void banner_withSpacesBetweenItsLetters_isRead() {
        Extraction found = read(
                "ПРАВИТЕЛЬСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ",
                "Р А С П О Р Я Ж Е Н И Е",
                "от 10 июня 2017 г. № 1213-р",
                "МОСКВА",
                "О подписании Протокола к Соглашению между двумя государствами",
                "1. Одобрить представленный проект Протокола.");
        assertThat(found.values(Field.TITLE))
                .containsExactly("О подписании Протокола к Соглашению между двумя государствами");
        assertThat(found.values(Field.DOCUMENT_NUMBER)).containsExactly("1213-р");
        assertThat(found.values(Field.DOCUMENT_TYPES)).containsExactly("resolution");
    }

    @Test
    void speaker_inTheGenitive_isNamedWithoutItsEnding() {
        Extraction found = read(
                "Dışişleri Bakanı Sayın Ahmet Davutoğlu'nun BM Güvenlik Konseyi Toplantısında Yaptığı Konuşma,"
                        + " 30 Ağustos 2012, New York",
                "Sayın Başkan, bugün burada insanlığın vicdanını yaralayan bir trajediyi konuşmak üzere toplandık.");
        assertThat(found.values(Field.ISSUER)).containsExactly("Dışişleri Bakanı Sayın Ahmet Davutoğlu");
        assertThat(found.values(Field.DOCUMENT_TYPES)).containsExactly("speech");
        assertThat(found.values(Field.PLACE)).containsExactly("New York");
    }

    @Test
    void place_behindTheJoinedPreposition_isNamedWithoutIt() {
        Extraction found = read("بيان حول الوضع العام", TEXT, "وحرر بتطوان في 29 يوليو 2011");
        assertThat(found.values(Field.PLACE)).containsExactly("تطوان");
    }

    @Test
    void signersOfAnAgreement_areNotItsIssuer() {
        Extraction found = read(
                "Türkiye ile Suriye Arasında İşbirliği Protokolü",
                "Taraflar aşağıdaki hususlarda mutabık kalmışlardır ve bu protokolü imzalamışlardır.",
                "Adana, 20 Ekim 1998",
                "Büyükelçi Uğur Ziyal");
        assertThat(found.values(Field.ISSUER)).isEmpty();
    }

    @Test
    void section_aboveATitle_isNoneAndTellsTheType() {
        Extraction found = read(
                "خطابات جلالة الملك", "رسالة إلى الأمة في العام الجديد", "عمان في 1 كانون الثاني 2001", TEXT, TEXT);
        assertThat(found.values(Field.TITLE)).containsExactly("رسالة إلى الأمة في العام الجديد");
    }

    @Test
    void unknownBody_thatTheTextNamesAgain_isTheIssuer() {
        Extraction found = read(
                "Le Cèdre Vivant",
                "Situation des familles déplacées",
                "Paris, 3 février 2019",
                "Le Cèdre Vivant suit avec inquiétude la situation des familles déplacées dans le nord du pays.");
        assertThat(found.values(Field.ISSUER)).containsExactly("Le Cèdre Vivant");
        assertThat(found.values(Field.TITLE)).containsExactly("Situation des familles déplacées");
    }

    @Test
    void symbolOfAPressRelease_tellsTheType() {
        Extraction found = read(
                "United Nations",
                "SC/12115",
                "7588th Meeting (AM)",
                "Security Council Unanimously Adopts Roadmap for Peace Process",
                "18 December 2015",
                "The Security Council today requested the Secretary-General to convene representatives of both sides.");
        assertThat(found.values(Field.DOCUMENT_TYPES)).containsExactly("pressRelease");
        assertThat(found.values(Field.TITLE))
                .containsExactly("Security Council Unanimously Adopts Roadmap for Peace Process");
    }

    @Test
    void actWithItsMatter_doesNotSwallowTheNumberBelow() {
        Extraction found = read(
                "هیأت وزیران",
                "تصویب‌نامه درباره الحاق دولت به موافقتنامه گمرکی با سوریه",
                "شماره ۸۸۲۱۰/ت۴۵۲۱۱",
                "۱۳۸۹/۴/۲۳",
                "هیأت وزیران در جلسه اخیر خود بنا به پیشنهاد وزارت امور خارجه این تصمیم را تصویب نمود.");
        assertThat(found.values(Field.TITLE))
                .containsExactly("تصویب‌نامه درباره الحاق دولت به موافقتنامه گمرکی با سوریه");
        assertThat(found.values(Field.REFERENCE_CODE)).containsExactly("88210/ت45211");
    }

    @Test
    void weakCues_scoreBelowWhatIsTakenForSure() {
        Extraction found = read("وزارة الثقافة", "118/ص/44", "بيان حول المعرض", "دمشق في 3 أيار 2012", TEXT);
        assertThat(found.decisions().stream()
                        .filter(d -> d.field() == Field.REFERENCE_CODE)
                        .flatMap(d -> d.accepted().stream()))
                .isNotEmpty()
                .allMatch(c -> c.score() < 0.9);
    }

    private static Extraction read(String... lines) {
        return EXTRACTOR.extract(StructuredText.ofLines(String.join("\n", List.of(lines))));
    }
}
