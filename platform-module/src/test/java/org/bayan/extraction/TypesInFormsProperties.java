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

/** A document's type is found in its name, wherever that stands: as a banner, below a letterhead, before the matter. */
class TypesInFormsProperties {
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();

    private static final List<Named> NAMES = List.of(
            new Named("ar", "speech", "كلمة ترحيبية"),
            new Named("ar", "resolution", "مقررات المؤتمر"),
            new Named("ar", "letter", "خطاب استقالة"),
            new Named("ar", "decree", "أمر سام"),
            new Named("ar", "law", "النظام الأساسي"),
            new Named("en", "speech", "Opening statement"),
            new Named("en", "report", "Background note"),
            new Named("en", "agreement", "Exchange of notes"),
            new Named("en", "interview", "Questions and answers"),
            new Named("en", "briefing", "Weekly media briefing"),
            new Named("fr", "resolution", "Délibération"),
            new Named("fr", "letter", "Requête"),
            new Named("fr", "communique", "Mise en garde"),
            new Named("fr", "other", "Mode d'emploi"),
            new Named("tr", "speech", "Cuma hutbesi"),
            new Named("tr", "other", "Talimatname"),
            new Named("tr", "agreement", "Mütareke"),
            new Named("ru", "briefing", "Подход к прессе"),
            new Named("ru", "letter", "Нота протеста"),
            new Named("ru", "law", "Основной закон"),
            new Named("fa", "resolution", "دادنامه"),
            new Named("fa", "agreement", "مقاوله‌نامه"),
            new Named("fa", "other", "وصیت‌نامه"),
            new Named("ckb", "communique", "ڕاگەیاندنێک"),
            new Named("ckb", "interview", "دیمانەیەک"),
            new Named("ckb", "agreement", "پرۆتۆکۆلی"),
            new Named("ckb", "law", "پڕۆژە یاسای"),
            new Named("kmr", "decree", "Biryarnameya"),
            new Named("kmr", "report", "Lêkolînek"),
            new Named("kmr", "agreement", "Lihevkirina"),
            new Named("kmr", "pressRelease", "Daxuyanî ji çapemeniyê re"));

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void type_isFoundInEveryForm(@ForAll("documents") Document document) {
        Extraction read = EXTRACTOR.extract(StructuredText.ofLines(document.text()));

        assertThat(read.values(Field.DOCUMENT_TYPES)).as(document.text()).containsExactly(document.type());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void wordOfManyMeanings_isNoTypeBeforeOtherWords(@ForAll("headlines") String headline) {
        Extraction read = EXTRACTOR.extract(StructuredText.ofLines(headline + "\n\n" + paragraph("en") + "\n"));

        assertThat(read.values(Field.DOCUMENT_TYPES)).isEmpty();
    }

    @Provide
    Arbitrary<Document> documents() {
        return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(Form.values()))
                .as((n, form) -> new Document(n.type(), form.of(n) + "\n\n" + paragraph(n.language()) + "\n"));
    }

    @Provide
    Arbitrary<String> headlines() {
        return Arbitraries.of(
                "Warning signs at the old library",
                "Protest camp moves to the museum square",
                "Analysis centres reopen after the winter",
                "Dispatch riders return to the capital");
    }

    private static String paragraph(String language) {
        return switch (language) {
            case "ar" -> "أغلقت المكتبة أبوابها أمام القراء منذ الشتاء، ونقلت مقتنياتها إلى جنوب البلاد.";
            case "fr" -> "La bibliothèque est fermée aux lecteurs depuis l'hiver.";
            case "tr" -> "Kütüphane kıştan beri okurlara kapalıdır ve koleksiyonları güneye taşınmıştır.";
            case "ru" -> "Библиотека с зимы закрыта для читателей, а её собрания перевезены на юг страны.";
            case "fa" -> "کتابخانه از زمستان به روی خوانندگان بسته است و گنجینه‌های آن به جنوب برده شده است.";
            case "ckb" -> "کتێبخانەکە لە زستانەوە بۆ خوێنەران داخراوە و کۆکراوەکانی گوازراونەتەوە.";
            case "kmr" -> "Pirtûkxane ji zivistanê ve ji xwendevanan re girtî ye û berhevokên wê birin başûr.";
            default -> "The library has been closed to readers since the winter.";
        };
    }

    private record Named(String language, String type, String name) {}

    private record Document(String type, String text) {}

    private enum Form {
        BANNER {
            @Override
            String of(Named named) {
                return named.name();
            }
        },
        NUMBERED_BANNER {
            @Override
            String of(Named named) {
                return named.name() + " 7";
            }
        },
        BELOW_A_DATE {
            @Override
            String of(Named named) {
                return "12.05.2014\n\n" + named.name();
            }
        };

        abstract String of(Named named);
    }
}
