package org.bayan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.extraction.vocabulary.Wording;

/**
 * Blocks put together from the vocabulary: any wording of a label that does not also occur in running text, in any order, shape and
 * set of digits, with or without a heading, with values or with words for nothing. Every field must come back as it was put in.
 */
class BlockShapesProperties {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.with(VOCABULARY);

    /** How labels and values are set. */
    enum Shape {
        COLON,
        COLON_SPACED,
        TWO_LINES,
        TWO_LINES_COLON,
        TABS,
        BARS,
        BULLETS,
        GLUED,
        DASH
    }

    /** Words of one language that values are made of. */
    enum Words {
        ar(
                List.of(
                        "وزارة الإعلام",
                        "المجلس الوطني السوري",
                        "مجمع اللغة العربية",
                        "هيئة التنسيق الوطنية",
                        "مكتب العلاقات العامة في رئاسة مجلس الوزراء"),
                List.of(
                        "الأمم المتحدة",
                        "جيش الإسلام",
                        "الدولة الإسلامية في العراق والشام - داعش",
                        "منظمة الصحة العالمية",
                        "مجلس الأمن",
                        "وكالة الأنباء العربية السورية - سانا",
                        "اتحاد الكتاب العرب",
                        "المنظمات الدولية غير الحكومية",
                        "قوى الثورة والمعارضة"),
                List.of("وليد المعلم", "كوفي عنان", "سهير الأتاسي", "عبد الحليم خدام", "منى واصف", "إلياس عودة"),
                List.of(
                        "مجزرة الحولة",
                        "مؤتمر جنيف 2، وما تلاه",
                        "اتفاق المدن الأربع",
                        "من 3 إلى 5 أيار 2018: اجتماع سوتشي",
                        "صدور بيان جنيف 1 بتاريخ 30 حزيران 2012"),
                Map.of("بيان", "communique", "خطاب", "speech", "مرسوم", "decree", "تقرير", "report"),
                "العربية",
                "ar"),
        en(
                List.of("Ministry of Information", "Syrian National Council", "Office of the Special Envoy for Syria"),
                List.of(
                        "United Nations",
                        "Jaysh al-Islam",
                        "Syrian Democratic Forces - SDF",
                        "Title Holders Association",
                        "World Food Programme"),
                List.of("Kofi Annan", "Suhair Atassi", "Walid Muallem"),
                List.of("Houla massacre", "Date palm strike, 1951", "Geneva II, first round", "Four Towns Agreement"),
                Map.of("Statement", "communique", "Speech", "speech", "Decree", "decree", "Report", "report"),
                "English",
                "en"),
        fr(
                List.of("Ministère de l'Information", "Conseil national syrien", "Ligue des États arabes"),
                List.of("Nations Unies", "Armée syrienne libre", "Croix-Rouge syrienne"),
                List.of("Kofi Annan", "Basma Kodmani", "Walid Mouallem"),
                List.of("Massacre de Houla", "Conférence de Genève, premier tour"),
                Map.of("Communiqué", "communique", "Discours", "speech", "Décret", "decree", "Rapport", "report"),
                "Français",
                "fr"),
        tr(
                List.of("Dışişleri Bakanlığı", "Suriye Ulusal Konseyi", "Arap Birliği"),
                List.of("Birleşmiş Milletler", "Özgür Suriye Ordusu", "Türk Kızılay"),
                List.of("Ahmet Davutoğlu", "Hakan Fidan", "Halid Hoca"),
                List.of("Hula katliamı", "Cenevre görüşmeleri, ilk tur"),
                Map.of("Bildiri", "communique", "Konuşma", "speech", "Kararname", "decree", "Rapor", "report"),
                "Türkçe",
                "tr"),
        ru(
                List.of("Министерство иностранных дел", "Совет Безопасности ООН", "Посольство России в Сирии"),
                List.of("Организация Объединенных Наций", "Свободная сирийская армия"),
                List.of("Сергей Лавров", "Михаил Богданов", "Геннадий Гатилов"),
                List.of("Женевская конференция, первый раунд", "Резня в Хуле"),
                Map.of("Заявление", "communique", "Речь", "speech", "Указ", "decree", "Доклад", "report"),
                "Русский",
                "ru"),
        fa(
                List.of("وزارت امور خارجه", "مجلس شورای اسلامی", "ریاست جمهوری"),
                List.of("سازمان ملل متحد", "ارتش آزاد سوریه", "حزب‌الله لبنان"),
                List.of("علی اکبر صالحی", "محمد جواد ظریف", "حسین امیرعبداللهیان"),
                List.of("کنفرانس ژنو، دور اول", "کشتار حوله"),
                Map.of("بیانیه", "communique", "سخنرانی", "speech", "فرمان", "decree", "گزارش", "report"),
                "فارسی",
                "fa"),
        ckb(
                List.of("وەزارەتی پێشمەرگە", "ئەنجوومەنی وەزیران", "سەرۆکایەتیی هەرێم"),
                List.of("نەتەوە یەکگرتووەکان", "پارتی یەکێتی دیموکرات", "هێزەکانی سووریای دیموکرات"),
                List.of("نێچیرڤان بارزانی", "قوباد تاڵەبانی", "فوئاد حوسێن"),
                List.of("ڕێککەوتنی هەولێر، خولی یەکەم", "کۆنگرەی قامیشلۆ"),
                Map.of("بەیاننامە", "communique", "وتار", "speech", "مەرسوم", "decree", "ڕاپۆرت", "report"),
                "کوردی",
                "ckb");

        private final List<String> issuers;
        private final List<String> bodies;
        private final List<String> persons;
        private final List<String> events;
        private final Map<String, String> types;
        private final String name;
        private final String tag;

        Words(
                List<String> issuers,
                List<String> bodies,
                List<String> persons,
                List<String> events,
                Map<String, String> types,
                String name,
                String tag) {
            this.issuers = issuers;
            this.bodies = bodies;
            this.persons = persons;
            this.events = events;
            this.types = types;
            this.name = name;
            this.tag = tag;
        }
    }

    @Property(tries = 1500)
    void anyBlock_givesBackItsValues(@ForAll Words words, @ForAll Shape shape, @ForAll long seed) {
        Block block = new Block(words, shape, new Random(seed));
        Extraction extraction = EXTRACTOR.extract(StructuredText.ofLines(block.text()));
        for (Field field : block.expected.keySet()) {
            assertThat(extraction.values(field))
                    .as("%s of%n%s", field.key(), block.text())
                    .isEqualTo(block.expected.get(field));
        }
    }

    /** One block under construction. */
    private static final class Block {
        private final Words words;
        private final Shape shape;
        private final Random random;
        private final Map<Field, List<String>> expected = new EnumMap<>(Field.class);
        private final List<String> entries = new ArrayList<>();
        private final boolean headed;

        Block(Words words, Shape shape, Random random) {
            this.words = words;
            this.shape = shape;
            this.random = random;
            this.headed = shape == Shape.GLUED || random.nextInt(3) == 0;
            date();
            entry("code", Field.REFERENCE_CODE, code());
            entry("issuer", Field.ISSUER, pick(words.issuers));
            String type = pick(List.copyOf(words.types.keySet()));
            add("type", Field.DOCUMENT_TYPES, type, List.of(words.types.get(type)));
            add("language", Field.LANGUAGES, words.name, List.of(words.tag));
            list("entities", Field.STATED_ENTITIES, words.bodies);
            list("persons", Field.STATED_PERSONS, words.persons);
            list("events", Field.STATED_EVENTS, words.events);
            Collections.shuffle(entries, random);
        }

        String text() {
            String joined = String.join(shape == Shape.BARS ? " | " : "\n", entries);
            return headed ? label("heading") + "\n" + joined + "\n" : joined + "\n";
        }

        private void date() {
            LocalDate day = LocalDate.of(1920 + random.nextInt(105), 1 + random.nextInt(12), 13 + random.nextInt(15));
            String written = random.nextBoolean()
                    ? day.toString().replace('-', '/')
                    : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            add("date", Field.DATE, digits(written), List.of(day.toString()));
        }

        private void entry(String kind, Field field, String value) {
            add(kind, field, value, List.of(value));
        }

        private void list(String kind, Field field, List<String> pool) {
            if (random.nextInt(3) == 0) {
                add(kind, field, pick(nothing()), List.of());
                return;
            }
            List<String> values = new ArrayList<>(pool);
            Collections.shuffle(values, random);
            values = values.subList(0, 1 + random.nextInt(values.size() - 1));
            boolean below = shape == Shape.TWO_LINES || shape == Shape.TWO_LINES_COLON || shape == Shape.GLUED;
            add(kind, field, String.join(below ? "\n" : "; ", values), values);
        }

        private void add(String kind, Field field, String value, List<String> values) {
            expected.put(field, List.copyOf(values));
            String label = label(kind);
            entries.add(
                    switch (shape) {
                        case COLON, BARS -> label + ": " + value;
                        case COLON_SPACED -> label + " :  " + value;
                        case TWO_LINES -> label + "\n" + value;
                        case TWO_LINES_COLON -> label + ":\n" + value;
                        case TABS -> label + "\t" + value;
                        case BULLETS -> "• " + label + ": " + value;
                        case GLUED -> label + value;
                        case DASH -> label + " - " + value;
                    });
        }

        /** Any wording where a colon marks the label, else one of several words, which needs no evidence around it. */
        private String label(String kind) {
            boolean marked = shape == Shape.COLON || shape == Shape.BULLETS || shape == Shape.TWO_LINES_COLON;
            List<String> usable = VOCABULARY.phrases(TermFamily.LABEL).wordings().stream()
                    .filter(w ->
                            w.term().code().equals(kind) && (marked || !w.term().weak()))
                    .filter(w -> w.term().language().equals(words.tag))
                    .map(Wording::text)
                    .filter(w -> marked || w.indexOf(' ') > 0 && Character.isLetter(w.charAt(w.length() - 1)))
                    .toList();
            return pick(usable);
        }

        private List<String> nothing() {
            Phrases phrases = VOCABULARY.phrases(TermFamily.NOTHING);
            return phrases.wordings().stream()
                            .filter(w -> w.term().language().equals(words.tag))
                            .map(Wording::text)
                            .filter(w -> shape != Shape.DASH && w.length() > 2)
                            .toList()
                            .isEmpty()
                    ? List.of("—")
                    : phrases.wordings().stream()
                            .filter(w -> w.term().language().equals(words.tag)
                                    && w.text().length() > 2)
                            .map(Wording::text)
                            .toList();
        }

        private String code() {
            StringBuilder code = new StringBuilder("SMI/A");
            code.append(100 + random.nextInt(900)).append('/').append(100_000 + random.nextInt(900_000));
            return code.toString();
        }

        private String digits(String latin) {
            int set = random.nextInt(3);
            if (set == 0 || words.tag.length() == 2 && "en fr tr ru".contains(words.tag)) {
                return latin;
            }
            char zero = set == 1 ? '\u0660' : '\u06F0';
            StringBuilder out = new StringBuilder();
            latin.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
            return out.toString();
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
