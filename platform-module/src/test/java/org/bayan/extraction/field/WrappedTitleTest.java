package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Field;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles over several lines, as printers and PDFs break them, and lines below a title that do not belong to it. */
class WrappedTitleTest {
    private static final String TEXT = "\n"
            + "The library has been closed to readers since the winter, and its holdings were moved to the south"
            + " of the country.";

    private final StatementExtractor extractor = DefaultStatementExtractor.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزارة الثقافة|البيان الختامي للملتقى|الثالث لأمناء المكتبات الوطنية|بيروت، 4 أيار 2012|عقد أمناء"
                        + " المكتبات الوطنية ملتقاهم الثالث وبحثوا في شؤون الفهرسة الموحدة وتبادل المخطوطات بين المكتبات.",
                "بيان بخصوص إغلاق|المكتبات العامة في المدينة القديمة|12 آذار 2013|"
                        + "نأسف لإغلاق المكتبات التي خدمت الباحثين سنوات طويلة وندعو إلى إعادة فتحها في أقرب وقت ممكن.",
                "مؤتمر صحفي مشترك لوزيري|زراعة العراق والأردن|بغداد في 3 نيسان 2014|"
                        + "أجاب الوزيران عن أسئلة الصحفيين حول الموسم الزراعي واتفاق تبادل البذار بين البلدين الجارين.",
                "Report of the Mission on the Condition|of the Northern Libraries|14 May 2015|The mission visited"
                        + " eleven libraries in the course of two weeks and drew up a list of what had been lost.",
                "Déclaration du porte-parole sur la situation des|bibliothèques du littoral|Beyrouth, le 6 mai 2014|La"
                        + " France déplore la fermeture des bibliothèques du littoral et appelle à leur réouverture"
                        + " rapide.",
                "Заявление МИД России в связи с закрытием|архивов в приграничных районах|6 мая 2014 года|Мы с"
                        + " сожалением восприняли известие о закрытии архивов и призываем открыть их для исследователей.",
                "Kütüphanelerin kapatılmasına ilişkin|basın açıklaması|6 Mayıs 2014|Kütüphanelerin kapatılmasını"
                        + " üzüntüyle karşılıyor ve en kısa sürede yeniden açılmalarını bekliyoruz.",
                "بیانیه وزارت امور خارجه در محکومیت|حمله به کتابخانه ملی|۶ اردیبهشت ۱۳۹۳|"
                        + "وزارت امور خارجه این حمله را به شدت محکوم می‌کند و خواستار حفظ میراث مکتوب مردم منطقه است.",
                "بەیاننامەی وەزارەتی ڕۆشنبیری سەبارەت بە|داخستنی کتێبخانەکان|٦ی ئایاری ٢٠١٤|"
                        + "وەزارەتی ڕۆشنبیری نیگەرانی خۆی دەردەبڕێت لە داخستنی کتێبخانەکان و داوای کردنەوەیان دەکات."
            })
    void titleOverTwoLines_isRead(String document) {
        List<String> lines = List.of(document.split("\\|"));
        int first = lines.get(0).equals("وزارة الثقافة") ? 1 : 0;

        assertThat(title(String.join("\n", lines))).containsExactly(lines.get(first) + ' ' + lines.get(first + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بيان حول إغلاق المكتبات|إن المكتبات ذاكرة الناس، وإغلاقها يعني أن ينسى الجيل القادم ما كتبه آباؤه،"
                        + " ولذلك نطالب بفتحها.",
                "قرار رقم 412|إن مجلس الوزراء|بناء على الدستور|يقرر ما يلي:|المادة 1: تحدث مكتبة عامة في كل منطقة.",
                "Interview with the Director of the National Library|Conducted by Samir Haddad|3 May 2009|Q: When will"
                        + " the new building open? The readers have been waiting for years, and nobody has told them.",
                "حوار مع مدير المكتبة الوطنية حول المخطوطات|حاورته سلمى الخطيب|4 أيار 2014|"
                        + "س: متى تفتح القاعة الجديدة أبوابها؟ فقد طال انتظار القراء ولم يخبرهم أحد بشيء حتى الآن.",
                "Point de presse du 12 mai 2014|Déclarations du porte-parole|Le porte-parole a répondu aux questions"
                        + " de la presse sur la fermeture des bibliothèques du littoral."
            })
    void lineBelowTitle_isNoPartOfIt(String document) {
        List<String> lines = List.of(document.split("\\|"));

        assertThat(title(String.join("\n", lines))).containsExactly(lines.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مجلس الأمناء يقر خطة الفهرسة الجديدة|ويحيلها إلى وزارة الثقافة|4 أيار 2014",
                "Foreign Secretary|statement on the northern libraries|Published 4 May 2014",
                "رسالة تعزية من مدير المكتبة الوطنية|إلى أسرة الخطاط الراحل|بيروت في 4 أيار 2014",
                "تقرير حول أحوال المكتبات|خلال الربع الأول من عام 2014|نشر في 15 نيسان 2014",
                "مقابلة مع مدير المكتبة الوطنية:|«لن نبيع مخطوطة واحدة»|4 أيار 2014",
                "О телефонном разговоре Министра иностранных дел|Российской Федерации с директором библиотеки|4 мая"
                        + " 2014 года",
                "Millî Kütüphane'nin Kapatılmasına İlişkin Olarak|Yapılan Açıklamalar Hk.|4 Mayıs 2014"
            })
    void titleThatPuzzles_isReadOverBothLines(String document) {
        List<String> lines = List.of(document.split("\\|"));

        assertThat(title(String.join("\n", lines) + TEXT)).containsExactly(lines.get(0) + ' ' + lines.get(1));
    }

    @Test
    void matterAboveTheReportOfAnOffice_isTheTitle() {
        assertThat(title("United Nations\nA/66/12\nRestricted distribution\nThe situation of libraries in the region\n"
                        + "Report of the Secretary-General\nA. Introduction" + TEXT))
                .containsExactly("The situation of libraries in the region");
    }

    @Test
    void footnoteMarkOfALaw_isNoPartOfItsTitle() {
        assertThat(title("Loi n° 2017-11 du 4 mai 2017 relative au dépôt légal (1)\n"
                        + "L'Assemblée nationale et le Sénat ont délibéré,"
                        + TEXT))
                .containsExactly("Loi n° 2017-11 du 4 mai 2017 relative au dépôt légal");
    }

    @Test
    void weights_areNoneThatSaysNothing() {
        assertThat(WrapSign.values())
                .allSatisfy(s -> assertThat(Math.abs(s.weight())).as(s.name()).isBetween(0.1, 3.0));
    }

    private List<String> title(String text) {
        return extractor.extract(StructuredText.ofLines(text)).values(Field.TITLE);
    }
}
