package org.bayan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Any body in any place in which a document names who speaks: letterhead, title, first sentence, spokesman, signature, source and
 * footer. The body must come back as it was put in, whatever its kind.
 */
class BodiesInContextsProperties {
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();

    /** The bodies of one language, and documents in which % stands for one of them. */
    private record Language(List<String> bodies, List<String> contexts) {}

    private static final Map<String, Language> LANGUAGES = new TreeMap<>(Map.of(
            "ar",
            new Language(
                    List.of(
                            "وزارة السياحة والآثار",
                            "الهيئة العامة لإدارة المياه",
                            "نقابة أطباء الأسنان السوريين",
                            "المجلس المحلي لمدينة سراقب",
                            "الجمعية السورية لحماية التراث",
                            "مؤسسة الأرشيف الوطني",
                            "حركة التجديد الوطني",
                            "محكمة الاستئناف العليا",
                            "المكتبة الوطنية في بيروت"),
                    List.of(
                            "%\n\nبيان حول أسعار الدواء\n\nتبدأ المراجعة يوم السبت وتنتهي في آخر الشهر الجاري من دون تأخير.\n",
                            "بيان صادر عن %\n\nتبدأ المراجعة يوم السبت وتنتهي في آخر الشهر الجاري من دون تأخير.\n",
                            "تصريح للناطق باسم %\n\nتبدأ المراجعة يوم السبت وتنتهي في آخر الشهر الجاري من دون تأخير.\n",
                            "مواعيد جديدة\n\nقال خالد العمر المتحدث باسم % إن المواعيد ستعلن قريبا.\n",
                            "مواعيد جديدة\n\nتبدأ المراجعة يوم السبت وتنتهي في آخر الشهر الجاري من دون تأخير.\n\nالمصدر: %\n",
                            "نداء إلى الأهالي\n\nتبدأ المراجعة يوم السبت وتنتهي في آخر الشهر الجاري من دون تأخير.\n\n%\n3/4/2015\n")),
            "en",
            new Language(
                    List.of(
                            "Ministry of Tourism and Antiquities",
                            "Water Resources Authority",
                            "Union of Syrian Dentists",
                            "Local Council of Saraqib",
                            "Society for the Protection of Heritage",
                            "National Archives Foundation",
                            "Court of Appeal",
                            "Committee to Protect Libraries",
                            "International Commission on Missing Seafarers (ICMS)"),
                    List.of(
                            "%\n\nStatement on the Price of Medicines\n\nThe review begins on Saturday and ends with the month.\n",
                            "Statement by the % on the Price of Medicines\n\nThe review begins on Saturday and ends with the month.\n",
                            "Statement by the Spokesperson of the %\n\nThe review begins on Saturday and ends with the month.\n",
                            "New dates\n\nThe % announced on Monday that the dates would be published soon.\n",
                            "New dates\n\nIn a statement issued on Friday, the % said that the dates would be published soon.\n",
                            "Principles of Repair\nAdopted by the % at its second session\n\nThe review begins on Saturday and ends with the month.\n",
                            "New dates\n\nThe review begins on Saturday and ends with the month.\n\n© 2019 %. All rights reserved.\n")),
            "fr",
            new Language(
                    List.of(
                            "Office national des eaux",
                            "Observatoire des prix",
                            "Association des bibliothécaires de Tunisie",
                            "Institut du patrimoine",
                            "Union des dentistes"),
                    List.of(
                            "%\n\nCommuniqué sur le prix des médicaments\n\nL'examen commence samedi et prend fin avec le mois.\n",
                            "Communiqué de l'% sur le prix des médicaments\n\nL'examen commence samedi et prend fin avec le mois.\n",
                            "Nouvelles dates\n\nL'% a annoncé lundi que les dates seraient publiées prochainement.\n",
                            "Nouvelles dates\n\nLe porte-parole de l'% a indiqué que les dates seraient publiées prochainement.\n")),
            "tr",
            new Language(
                    List.of(
                            "Kültür ve Turizm Bakanlığı",
                            "Su Yönetimi Genel Müdürlüğü",
                            "Türk Diş Hekimleri Birliği",
                            "Arşivciler Derneği",
                            "Harran Üniversitesi"),
                    List.of(
                            "%\n\nİlaç fiyatlarına ilişkin açıklama\n\nİnceleme cumartesi günü başlayacak ve ay sonunda bitecektir.\n",
                            "% Basın Açıklaması\n\nİnceleme cumartesi günü başlayacak ve ay sonunda bitecektir.\n",
                            "Yeni tarihler\n\n% tarafından yapılan açıklamada, tarihlerin yakında duyurulacağı belirtildi.\n",
                            "Yeni tarihler\n\nİnceleme cumartesi günü başlayacak ve ay sonunda bitecektir.\n\nSaygılarımızla,\n%\n")),
            "ru",
            new Language(
                    List.of(
                            "Министерство туризма и культуры",
                            "Управление водного хозяйства",
                            "Сирийская ассоциация стоматологов",
                            "Национальный центр архивов",
                            "Всероссийский союз библиотекарей"),
                    List.of(
                            "%\n\nЗаявление о ценах на лекарства\n\nПроверка начнётся в субботу и завершится в конце месяца.\n",
                            "О новых сроках\n\n% сообщает, что сроки будут объявлены в ближайшее время.\n",
                            "О новых сроках\n\nПроверка начнётся в субботу и завершится в конце месяца.\n\n%\n3 апреля 2015 года\n")),
            "fa",
            new Language(
                    List.of(
                            "وزارت گردشگری و صنایع دستی",
                            "سازمان مدیریت منابع آب",
                            "انجمن دندان‌پزشکان ایران",
                            "کانون کتابداران",
                            "وزارت راه، مسکن و شهرسازی"),
                    List.of(
                            "%\n\nبیانیه درباره قیمت دارو\n\nبررسی از روز شنبه آغاز می‌شود و تا پایان ماه ادامه دارد.\n",
                            "بیانیه % درباره قیمت دارو\n\nبررسی از روز شنبه آغاز می‌شود و تا پایان ماه ادامه دارد.\n",
                            "زمان‌های تازه\n\nسخنگوی % گفت زمان‌ها به زودی اعلام می‌شود.\n")),
            "ckb",
            new Language(
                    List.of(
                            "وەزارەتی گەشتوگوزار",
                            "دەستەی سامانە ئاوییەکان",
                            "سەندیکای پزیشکانی ددان",
                            "کۆمەڵەی پاراستنی کەلەپوور",
                            "ناوەندی ئەرشیفی نیشتمانی"),
                    List.of(
                            "%\n\nڕاگەیەندراو سەبارەت بە نرخی دەرمان\n\nپێداچوونەوەکە ڕۆژی شەممە دەست پێ دەکات و لە کۆتایی مانگدا تەواو دەبێت.\n",
                            "بەیاننامەی % سەبارەت بە نرخی دەرمان\n\nپێداچوونەوەکە ڕۆژی شەممە دەست پێ دەکات و لە کۆتایی مانگدا تەواو دەبێت.\n",
                            "وادەی نوێ\n\nوتەبێژی % ڕایگەیاند کە وادەکان بەم زووانە بڵاو دەکرێنەوە.\n")),
            "kmr",
            new Language(
                    List.of(
                            "Wezareta Geştiyariyê",
                            "Desteya Avê ya Herêma Cizîrê",
                            "Yekîtiya Bijîşkên Diranan",
                            "Komeleya Parastina Mîratê",
                            "Navenda Arşîva Neteweyî"),
                    List.of(
                            "%\n\nDaxuyanî li ser bihayê dermanan\n\nLêkolîn roja Şemiyê dest pê dike û di dawiya mehê de diqede.\n",
                            "Daxuyaniya % derbarê bihayê dermanan de\n\nLêkolîn roja Şemiyê dest pê dike û di dawiya mehê de diqede.\n",
                            "Ji raya giştî re\n\nEm wek % vê biryarê şermezar dikin û bang li her kesî dikin.\n"))));

    @Property(tries = 400)
    void issuer_bodyInAnyContext_isTheBody(@ForAll Random random) {
        Language language = of(List.copyOf(LANGUAGES.values()), random);
        String body = of(language.bodies(), random);
        String text = of(language.contexts(), random).replace("%", body);

        assertThat(EXTRACTOR.extract(StructuredText.ofLines(text)).values(Field.ISSUER))
                .as(text)
                .containsExactly(body);
    }

    private static <T> T of(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
