package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Field;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that nothing but the title or the first sentence names, and where their names end. */
class IssuerInTextTest {
    private static final DefaultStatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أدانت جمعية أصدقاء المتاحف السورية الاعتداء على قلعة جعبر، وطالبت بمحاسبة الفاعلين.|جمعية أصدقاء المتاحف السورية",
                "أعلنت غرفة تجارة حلب وريفها أن المعرض سيفتتح في موعده المحدد.|غرفة تجارة حلب وريفها",
                "رحبت هيئة الإشراف على الانتخابات باستئناف التسجيل في المراكز الحدودية.|هيئة الإشراف على الانتخابات",
                "نفت وزارة العدل وشؤون الأسرى ما نشر عن نقل السجلات إلى خارج المدينة.|وزارة العدل وشؤون الأسرى",
                "إن مجلس أمناء المكتبة الوطنية، إذ يشكر المتبرعين، يعلن افتتاح القاعة الكبرى.|مجلس أمناء المكتبة الوطنية",
                "On Thursday evening, the Harbour Trust said that the mole had been repaired in full.|Harbour Trust",
                "В четверг, 3 мая, Федеральное агентство водных ресурсов сообщило о начале ремонта плотины.|Федеральное агентство водных ресурсов",
                "وزارت صنعت، معدن و تجارت اعلام کرد که واردات کاغذ از سر گرفته می‌شود.|وزارت صنعت، معدن و تجارت",
                "تحذر هيئة الطيران المدني من التعامل مع المكاتب غير المرخصة في المدن.|هيئة الطيران المدني",
                "أعلنت وزارة الموارد المائية اليوم فتح بوابات السد أمام المزارعين.|وزارة الموارد المائية",
                "صرح المهندس سامر درويش، المتحدث الرسمي باسم وزارة الطاقة، بأن التيار عاد.|وزارة الطاقة",
                "صدر عن نقابة الصيادلة البيان التالي: نرفض رفع الرسوم رفضا تاما وندعو إلى حوار.|نقابة الصيادلة",
                "بغداد - واع - دعت وزارة النفط المواطنين إلى ترشيد الاستهلاك في الشتاء.|وزارة النفط",
                "The Syrian Centre for Water Studies announced today a new survey of the wells.|Syrian Centre for Water Studies",
                "The Ministry of Health, Labour and Welfare condemns the raid on the clinic.|Ministry of Health, Labour and Welfare",
                "Le Conseil national des barreaux condamne fermement cette arrestation arbitraire.|Conseil national des barreaux",
                "Министерство культуры Республики Армения выражает глубокую озабоченность судьбой музея.|Министерство культуры Республики Армения",
                "Türkiye Gazeteciler Cemiyeti olarak bu saldırıyı kınıyor, faillerin bulunmasını istiyoruz.|Türkiye Gazeteciler Cemiyeti",
                "وزارت نیرو جمهوری اسلامی ایران قطع آب در استان را تکذیب کرد و توضیح داد.|وزارت نیرو جمهوری اسلامی ایران",
                "في ختام مؤتمره السنوي، أصدر اتحاد الناشرين العرب بيانا عن حرية النشر.|اتحاد الناشرين العرب",
                "قالت المتحدثة باسم حركة أمل ليلى سعد إن الاعتصام مستمر حتى الغد.|حركة أمل",
                "به گزارش ایسنا، کانون وکلای دادگستری بازداشت اعضای خود را محکوم کرد و خواستار آزادی شد.|کانون وکلای دادگستری",
                "Beirut (12 May 2019) – The National Commission for the Missing in Lebanon today welcomed the law.|National Commission for the Missing in Lebanon",
                "Bu tarife; Enerji Piyasası Düzenleme Kurulu'nca 3/4/2018 tarihinde kararlaştırılmıştır, yürürlüğe girer.|Enerji Piyasası Düzenleme Kurulu",
                "LISBON — The Atlas Foundation today called for the reopening of the archive.|Atlas Foundation",
                "أكدت الناطقة باسم الخارجية التونسية أن القنصلية ستفتح أبوابها قريبا.|الخارجية التونسية",
                "The new figures were presented by UNESCO spokeswoman Anna Lind at noon in Paris.|UNESCO",
                "According to a statement issued by the Federation of Glass Workers, the furnace has been relit.|Federation of Glass Workers",
                "أعلنت مديرية الزراعة في محافظة حمص موعد توزيع البذار على المزارعين.|مديرية الزراعة في محافظة حمص",
                "The League of Coastal States Council condemns the dumping of waste in the strait.|League of Coastal States Council",
                "Toplantının ardından Sağlık Bakanlığı Sözcüsü Ayşe Demir yazılı bir açıklama yaptı.|Sağlık Bakanlığı",
                "Em wekî Sendîkaya Mamosteyan vê biryarê qebûl nakin û bang dikin.|Sendîkaya Mamosteyan",
            })
    void issuer_inTheFirstSentence(String sentence, String issuer) {
        assertThat(issuers("12/5/2019", sentence)).containsExactly(issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تصريح الناطق باسم حركة النهضة حول الانتخابات|حركة النهضة",
                "وزارة الزراعة: لا نقص في الأسمدة هذا الموسم|وزارة الزراعة",
                "European Council Statement on the humanitarian corridors|European Council",
                "Sağlık Bakanlığı Sözcüsü Ayşe Demir'in Salgın Hakkındaki Soruya Cevabı|Sağlık Bakanlığı",
                "Ответ официального представителя МИД Казахстана А.К.Ахметова на вопрос о границе|МИД Казахстана",
                "Sağlık Bakanlığından Yapılan Açıklama|Sağlık Bakanlığı",
                "بيان صحفي للمنظمة العربية للترجمة|المنظمة العربية للترجمة",
                "اطلاعیه بنیاد شهید درباره ثبت نام فرزندان|بنیاد شهید",
                "بيان جماعة الحرفيين في لبنان حول الرسوم|جماعة الحرفيين في لبنان",
                "Комментарий Конгресса еврейских общин в связи с выставкой|Конгресса еврейских общин",
                "بەیاننامەی کۆمەڵەی نووسەران لە ئێران سەبارەت بە سانسۆر|کۆمەڵەی نووسەران لە ئێران",
                "Speech by His Majesty King Farid at the opening of the dam|His Majesty King Farid",
                "Peyama Serok Azad Kerîm ya bi boneya sersalê|Serok Azad Kerîm",
                "Vali Yardımcısı Sayın Deniz Kara'nın Açılışta Yaptığı Konuşma|Vali Yardımcısı Sayın Deniz Kara",
                "Déclaration du ministère de la Pêche au sujet du port|ministère de la Pêche",
                "سخنگوی وزارت بهداشت: واکسن به اندازه کافی موجود است|وزارت بهداشت",
            })
    void issuer_whoseSpokesmanOrStatementTheTitleNames(String title, String issuer) {
        assertThat(issuers(title, "12/5/2019", "—")).containsExactly(issuer);
    }

    @Test
    void upperBodyOfALetterhead_thatTheTextSaysSpeaks() {
        assertThat(issuers(
                        "دار الوثائق القومية",
                        "الأمانة العامة لشؤون المخطوطات في المحافظات",
                        "بيان بشأن نقل المخطوطات",
                        "تعلن دار الوثائق القومية أن نقل المخطوطات إلى المبنى الجديد قد تم في موعده المحدد."))
                .containsExactly("دار الوثائق القومية");
    }

    @Test
    void organ_thatSignsBelowItsBody() {
        assertThat(issuers(
                        "Deprem bölgesindeki meslektaşlarımızın barınma sorunu aylardır çözülmemiştir.",
                        "Türk Eczacıları Birliği",
                        "Merkez Konseyi",
                        "20 Şubat 2023"))
                .containsExactly("Türk Eczacıları Birliği");
    }

    @Test
    void bodyThatDoesNotSpeak_isNoIssuer() {
        assertThat(issuers("The Ministry of Health was founded in the year of the great flood and has two floors."))
                .isEmpty();
    }

    @Test
    void namedOfficeThatSigns_whereNoBodyDoes() {
        assertThat(issuers(
                        "نلفت عناية المواطنين إلى توقف ضخ المياه يوم غد بسبب أعمال صيانة الشبكة الرئيسية.",
                        "مديرية مياه حماة",
                        "3/4/2016"))
                .containsExactly("مديرية مياه حماة");
    }

    @Test
    void hyphenatedOfficeBelowALetterhead_isNoBody() {
        assertThat(issuers(
                        "UNITED STATES MISSION TO THE OSCE",
                        "Reply to the Chairperson-in-Office",
                        "16 May 2020",
                        "The United States thanks the Chairperson for the tireless work of the past months in Vienna."))
                .containsExactly("UNITED STATES MISSION TO THE OSCE");
    }

    @Test
    void frenchLetterheadInCapitals_hasNoAccents() {
        assertThat(issuers(
                        "REPUBLIQUE ALGERIENNE DEMOCRATIQUE ET POPULAIRE",
                        "MINISTERE DE L'ENSEIGNEMENT SUPERIEUR, DE LA RECHERCHE SCIENTIFIQUE ET DES ECOLES DE L'ETRANGER",
                        "Circulaire n° 12",
                        "Les recteurs sont priés de transmettre leurs besoins avant la fin du mois."))
                .containsExactly(
                        "MINISTERE DE L'ENSEIGNEMENT SUPERIEUR, DE LA RECHERCHE SCIENTIFIQUE ET DES ECOLES DE L'ETRANGER");
    }

    @Test
    void mediaOfficeBelowABody_doesNotSpeakForItself() {
        assertThat(issuers(
                        "ROYAL GEOGRAPHICAL COURT",
                        "Press and Information Directorate",
                        "The atlas is printed again",
                        "The second edition of the atlas will be sold in all bookshops from the first day of March."))
                .containsExactly("ROYAL GEOGRAPHICAL COURT");
    }

    @Test
    void severalBodiesAboveAJointStatement_areNoIssuer() {
        assertThat(issuers(
                        "حركة الشباب الديمقراطي",
                        "لجان العمال المستقلة",
                        "اتحاد الفلاحين الأحرار",
                        "بيان مشترك حول قانون الأحزاب",
                        "نرفض نحن الموقعين أدناه هذا القانون ونطالب بسحبه وفتح حوار وطني واسع حوله."))
                .isEmpty();
    }

    @Test
    void actsNumberAndSession_areNoPartOfABody() {
        assertThat(issuers("SUPREME PORT COUNCIL RESOLUTION NO. 57", "All ships shall report to the harbour master."))
                .containsExactly("SUPREME PORT COUNCIL");
    }

    @Test
    void nameOfUnknownKindBeforeItsStatement_thatTheTextRepeats() {
        assertThat(issuers(
                        "Engineers for Clean Water Statement on the wells of the valley",
                        "3 May 2016",
                        "Engineers for Clean Water (ECW) has tested forty wells and found lead in nine of them."))
                .containsExactly("Engineers for Clean Water");
    }

    @Test
    void organOfTheUnitedNations_inTheSecondColumn() {
        assertThat(issuers(
                        "United Nations",
                        "General Assembly",
                        "Distr.: General",
                        "31 January 2019",
                        "Original: English",
                        "Human Rights Council",
                        "Fortieth session",
                        "Report on the right to water",
                        "The present report is submitted in accordance with the decision of the Council."))
                .containsExactly("Human Rights Council");
    }

    @Test
    void nameOverTwoLines_thatGoesOnWithAnd() {
        assertThat(issuers(
                        "المركز الأهلي للتوثيق",
                        "وحماية الذاكرة الشفوية",
                        "تقرير عن حال الأرشيف في المدن",
                        "يعرض هذا التقرير حال الأرشيفات البلدية في ست مدن خلال العام المنصرم."))
                .containsExactly("المركز الأهلي للتوثيق وحماية الذاكرة الشفوية");
    }

    @Test
    void organThatSignsAShortText_isNoLetterhead() {
        assertThat(issuers(
                        "Ahrar Valley",
                        "Statement",
                        "Our answer to this crime will not be long in coming.",
                        "Military Council",
                        "18 June 2018"))
                .containsExactly("Ahrar Valley");
    }

    @Test
    void twoWhoSpeakTogether_areNoIssuer() {
        assertThat(issuers(
                        "كلمة وزير الزراعة سامي حداد ووزير الري نادر شعبان في افتتاح السد",
                        "5 أيار 2009",
                        "أيها الحضور"))
                .isEmpty();
    }

    @Test
    void ownerInTheFooter_whereNothingElseSpeaks() {
        assertThat(issuers(
                        "Visite au chantier du pont",
                        "Le maire et ses adjoints ont parcouru le chantier, qui sera achevé au printemps prochain.",
                        "Mairie de Saint-Florent – 12 place de la République, 20217 Saint-Florent"))
                .containsExactly("Mairie de Saint-Florent");
    }

    @Test
    void bodyInTheTurkishDative_isWrittenTo() {
        assertThat(issuers(
                        "MUĞLA VALİLİĞİNE",
                        "Köyümüzün yolunun onarılması için gereğini saygılarımla arz ederim.",
                        "14.11.2016"))
                .isEmpty();
    }

    @Test
    void actBeforeItsDate_isNoPlace() {
        assertThat(EXTRACTOR
                        .extract(StructuredText.ofLines("محكمة الصلح\nرد الدعوى لعدم الصحة\nقرارا صدر في 16/4/2009"))
                        .values(Field.PLACE))
                .isEmpty();
    }

    private static List<String> issuers(String... lines) {
        return EXTRACTOR
                .extract(StructuredText.ofLines(String.join("\n", lines)))
                .values(Field.ISSUER);
    }
}
