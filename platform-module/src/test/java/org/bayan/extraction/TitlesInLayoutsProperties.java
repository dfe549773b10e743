package org.bayan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every title is found in every layout: what stands above, below and beside it on a page does not change it. */
class TitlesInLayoutsProperties {
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();

    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    "وزارة السياحة",
                    "12 أيار 2014",
                    "صفحة 1 من 4",
                    "مشاركة فيسبوك تويتر طباعة",
                    "بقلم: ماجد الحسن",
                    "بسم الله الرحمن الرحيم",
                    "أغلقت المكتبة أبوابها أمام القراء منذ الشتاء، ونقلت مقتنياتها إلى جنوب البلاد حفاظاً عليها من التلف.",
                    List.of(
                            "بيان حول ترميم خان أسعد باشا",
                            "وزير السياحة يتفقد قلعة الحصن",
                            "تعميم إلى مديريات السياحة بشأن أدلاء المواقع",
                            "محضر الاجتماع الثالث للجنة المخطوطات")),
            new Language(
                    "Ministry of Tourism",
                    "12 May 2014",
                    "Page 1 of 4",
                    "Share Facebook Twitter Print",
                    "By Majed Hassan",
                    "In the name of God, the Merciful, the Compassionate",
                    "The library has been closed to readers since the winter, and its holdings were moved to the south.",
                    List.of(
                            "Statement on the restoration of the khan",
                            "Council of Museums elects new chairman",
                            "Minutes of the third meeting of the manuscripts committee",
                            "Letter to the Director-General concerning the stolen tablets")),
            new Language(
                    "Ministère du Tourisme",
                    "12 mai 2014",
                    "Page 1 sur 4",
                    "Partager Facebook Twitter Imprimer",
                    "Par Majed Hassan",
                    "Liberté - Égalité - Fraternité",
                    "La bibliothèque est fermée aux lecteurs depuis l'hiver et ses collections ont été déplacées vers le sud.",
                    List.of(
                            "Déclaration sur la restauration du khan",
                            "Le ministre du Tourisme inaugure un musée",
                            "Ordre du jour de la 7e session du Conseil des musées",
                            "Arrêté portant classement de la citadelle")),
            new Language(
                    "Turizm Bakanlığı",
                    "12 Mayıs 2014",
                    "Sayfa 1 / 4",
                    "Paylaş Facebook Twitter Yazdır",
                    "Haber: Macit Hasan",
                    "Bismillahirrahmanirrahim",
                    "Kütüphane kıştan beri okurlara kapalıdır ve koleksiyonları korunmak üzere güneye taşınmıştır.",
                    List.of(
                            "Hanın Onarımı Hakkında Açıklama",
                            "2013 Yılı Faaliyet Raporu",
                            "Müze Kurulu Yeni Başkanını Seçti",
                            "Yazmaların Korunmasına Dair Genelge")),
            new Language(
                    "Министерство туризма",
                    "12 мая 2014 г.",
                    "Страница 1 из 4",
                    "Поделиться ВКонтакте Twitter Печать",
                    "Автор: Маджед Хасан",
                    "Именем народа",
                    "Библиотека с зимы закрыта для читателей, а её собрания ради сохранности перевезены на юг страны.",
                    List.of(
                            "Заявление о восстановлении караван-сарая",
                            "Правительство утвердило план реставрации крепости",
                            "Протокол третьего заседания комиссии по рукописям",
                            "Об открытии выставки в цитадели")),
            new Language(
                    "وزارت گردشگری",
                    "۲۲ اردیبهشت ۱۳۹۳",
                    "صفحه ۱ از ۴",
                    "اشتراک‌گذاری تلگرام توییتر چاپ",
                    "نویسنده: مجید حسنی",
                    "بسمه تعالی",
                    "کتابخانه از زمستان به روی خوانندگان بسته است و گنجینه‌های آن برای نگهداری به جنوب کشور برده شده است.",
                    List.of(
                            "بیانیه درباره مرمت کاروانسرا",
                            "دولت طرح مرمت ارگ را تصویب کرد",
                            "گزارش نشست سوم کمیته نسخه‌های خطی")),
            new Language(
                    "وەزارەتی گەشتوگوزار",
                    "١٢ی ئایاری ٢٠١٤",
                    "لاپەڕە ١",
                    "هاوبەشکردن فەیسبووک تویتەر چاپکردن",
                    "نووسەر: ماجد حەسەن",
                    "بەناوی خوای بەخشندە و میهرەبان",
                    "کتێبخانەکە لە زستانەوە بۆ خوێنەران داخراوە و کۆکراوەکانی بۆ پاراستن بۆ باشووری وڵات گوازراونەتەوە.",
                    List.of(
                            "بەیاننامە لەبارەی نۆژەنکردنەوەی قەڵا",
                            "ئەنجوومەنی مۆزەخانەکان پلانی نوێی پەسەند کرد",
                            "کۆنووسی کۆبوونەوەی سێیەمی لیژنەی دەستنووسەکان")),
            new Language(
                    "Desteya Tûrîzmê",
                    "12ê Gulana 2014",
                    "Rûpel 1",
                    "Parve bike Facebook Twitter Çap bike",
                    "Nivîskar: Macid Hesen",
                    "Bi navê Xwedayê dilovan û mihrivan",
                    "Pirtûkxane ji zivistanê ve ji xwendevanan re girtî ye û berhevokên wê ji bo parastinê birin başûr.",
                    List.of(
                            "Daxuyanî derbarê nûjenkirina kelehê de",
                            "Serokê nû yê Meclisa Muzeyan hate hilbijartin",
                            "Rapora salane ya komîteya destnivîsan")));

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void title_isFoundInEveryLayout(@ForAll("pages") Page page) {
        Extraction read = EXTRACTOR.extract(StructuredText.ofLines(page.text()));

        assertThat(read.values(Field.TITLE)).as(page.text()).containsExactly(page.title());
    }

    @Provide
    Arbitrary<Page> pages() {
        List<Titled> titles = LANGUAGES.stream()
                .flatMap(l -> l.titles().stream().map(t -> new Titled(l, t)))
                .toList();
        return Combinators.combine(Arbitraries.of(titles), Arbitraries.of(Layout.values()))
                .as((t, layout) -> new Page(t.title(), layout.text(t.language(), t.title())));
    }

    /** What pages in a language hold beside the title. */
    private record Language(
            String body,
            String date,
            String page,
            String share,
            String byline,
            String motto,
            String paragraph,
            List<String> titles) {}

    private record Titled(Language language, String title) {}

    private record Page(String title, String text) {}

    private enum Layout {
        ALONE {
            @Override
            Stream<String> lines(Language l, String title) {
                return Stream.of(title, "");
            }
        },
        BELOW_LETTERHEAD {
            @Override
            Stream<String> lines(Language l, String title) {
                return Stream.of(l.body(), l.date(), "", title, "");
            }
        },
        BELOW_MOTTO_WITHOUT_GAPS {
            @Override
            Stream<String> lines(Language l, String title) {
                return Stream.of(l.motto(), title);
            }
        },
        ABOVE_BYLINE {
            @Override
            Stream<String> lines(Language l, String title) {
                return Stream.of(title, l.byline(), "");
            }
        },
        BETWEEN_DATE_AND_SHARE_WORDS {
            @Override
            Stream<String> lines(Language l, String title) {
                return Stream.of(l.date(), title, l.share(), "");
            }
        },
        REPEATED_IN_RUNNING_HEADER {
            @Override
            Stream<String> lines(Language l, String title) {
                return Stream.of(title, l.page(), "", l.body(), l.date(), "", title, "");
            }
        };

        abstract Stream<String> lines(Language language, String title);

        String text(Language language, String title) {
            return String.join("\n", lines(language, title).toList()) + "\n" + language.paragraph() + "\n"
                    + language.paragraph();
        }
    }
}
