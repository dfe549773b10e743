package org.bayan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The day of issue is found wherever it stands, beside a day in the text that is none. */
class DatesInPositionsProperties {
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();

    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    "بيان حول المكتبات",
                    "بيروت",
                    "اجتمعت اللجنة في 2 شباط 2008 وقررت متابعة العمل في المكتبات المتضررة وتأمين مستلزماتها.",
                    List.of(
                            "12 كانون الثاني 2015",
                            "الثلاثاء 13 كانون الثاني/يناير 2015",
                            "٢٠١٥/١/١٢",
                            "الأول من أيار 2014")),
            new Language(
                    "Statement on the libraries",
                    "Beirut",
                    "The committee met on 2 February 2008 and decided to go on with the work in the damaged libraries.",
                    List.of("12 January 2015", "Tuesday, January 13, 2015", "14-Feb-2015", "Sept. 14, 2014")),
            new Language(
                    "Déclaration sur les bibliothèques",
                    "Beyrouth",
                    "La commission s'est réunie le 2 février 2008 et a décidé de poursuivre le travail.",
                    List.of("12 janvier 2015", "le 1er mai 2014", "13/01/2015")),
            new Language(
                    "Kütüphaneler Hakkında Açıklama",
                    "Ankara",
                    "Komisyon 2 Şubat 2008 tarihinde toplanmış ve çalışmaların sürdürülmesine karar vermiştir.",
                    List.of("12 Ocak 2015", "13.01.2015", "13 Ocak 2015 Salı")),
            new Language(
                    "Заявление о библиотеках",
                    "Москва",
                    "Комиссия собралась 2 февраля 2008 года и решила продолжить работу в пострадавших библиотеках.",
                    List.of("12 января 2015 года", "«13» января 2015 г.", "14.01.2015")),
            new Language(
                    "بیانیه درباره کتابخانه‌ها",
                    "تهران",
                    "کمیته در ۱۳ بهمن ۱۳۸۶ تشکیل جلسه داد و تصمیم گرفت کار در کتابخانه‌ها را ادامه دهد.",
                    List.of("۲۲ دی ۱۳۹۳", "۱۰ آذرماه ۱۳۹۸", "۱۳۹۳/۱۰/۲۲")),
            new Language(
                    "بەیاننامە لەبارەی کتێبخانەکان",
                    "هەولێر",
                    "لیژنەکە لە ٢ی شوباتی ٢٠٠٨ کۆبووەوە و بڕیاری دا کار لە کتێبخانەکاندا بەردەوام بێت.",
                    List.of("١٢ی کانوونی دووەمی ٢٠١٥", "٢٠١٥/١/١٢")),
            new Language(
                    "Daxuyanî derbarê pirtûkxaneyan",
                    "Qamişlo",
                    "Komîte di 2ê Sibata 2008an de civiya û biryar da ku xebat li pirtûkxaneyan bidome.",
                    List.of("12 Çile 2015", "1ê Kanûna Pêşîn a 2014", "3ê Nîsana 2014")));

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void dayOfIssue_isFoundInEveryPosition(@ForAll("documents") Document document) {
        Extraction read = EXTRACTOR.extract(StructuredText.ofLines(document.text()));

        assertThat(read.decision(Field.DATE).orElseThrow().accepted())
                .as(document.text())
                .singleElement()
                .satisfies(date -> assertThat(document.date()).contains(date.raw()));
    }

    @Provide
    Arbitrary<Document> documents() {
        List<Dated> dates = LANGUAGES.stream()
                .flatMap(l -> l.dates().stream().map(d -> new Dated(l, d)))
                .toList();
        return Combinators.combine(Arbitraries.of(dates), Arbitraries.of(Position.values()))
                .as((d, position) -> new Document(d.date(), position.text(d.language(), d.date())));
    }

    private record Language(String title, String city, String paragraph, List<String> dates) {}

    private record Dated(Language language, String date) {}

    private record Document(String date, String text) {}

    private enum Position {
        ABOVE_TITLE,
        BELOW_TITLE,
        BEHIND_CITY,
        IN_BRACKETS,
        AT_THE_END,
        BEHIND_CITY_AT_THE_END;

        String text(Language l, String date) {
            return switch (this) {
                case ABOVE_TITLE -> date + "\n\n" + l.title() + "\n\n" + l.paragraph() + "\n";
                case BELOW_TITLE -> l.title() + "\n" + date + "\n" + l.paragraph() + "\n";
                case BEHIND_CITY -> l.city() + ", " + date + "\n\n" + l.title() + "\n\n" + l.paragraph() + "\n";
                case IN_BRACKETS -> l.title() + "\n(" + date + ")\n\n" + l.paragraph() + "\n";
                case AT_THE_END -> l.title() + "\n\n" + l.paragraph() + "\n\n" + date + "\n";
                case BEHIND_CITY_AT_THE_END ->
                    l.title() + "\n\n" + l.paragraph() + "\n\n" + l.city() + ", " + date + "\n";
            };
        }
    }
}
