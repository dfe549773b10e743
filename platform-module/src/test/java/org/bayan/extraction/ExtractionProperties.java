package org.bayan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bayan.language.BidiControls;

/** What holds for any text whatever. */
class ExtractionProperties {
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();
    private static final List<String> PIECES = List.of(
            "تاريخ الصدور",
            "اللغة",
            "العربية",
            "نوع الوثيقة",
            "كلمة / إحاطة",
            "المعلومات الأساسية",
            "كيانات متعلقة",
            "لايوجد معلومات حالية",
            "SMI/A200/530167",
            "2017/03/22",
            "22 آذار 2017",
            "مرسوم رقم ١٢",
            "وزارة الخارجية",
            "دمشق في",
            "بيان صادر عن",
            "\u200F",
            "\u202B",
            "Date:",
            "Subject:",
            "Language",
            "Press Release No. 45/2011",
            "Ministry of Culture",
            "Our ref:",
            "Related persons",
            "None",
            ":",
            "-",
            "/",
            "«",
            "»",
            "(",
            ")",
            "؛",
            "\t",
            "\n",
            "\n\n",
            " ",
            "    ",
            "ا",
            "a",
            "1",
            "الموضوع",
            "بمناسبة",
            "Fait à",
            "№",
            "\uD83D\uDE00",
            "\u0640");

    @Property(tries = 400)
    void anyText_givesSpansInsideOfItAndCleanValues(@ForAll String text) {
        check(StructuredText.ofLines(text));
    }

    @Property(tries = 600)
    void anyMixOfLabelsAndValues_givesSpansInsideOfItAndCleanValues(@ForAll("mixes") String text) {
        check(StructuredText.ofLines(text));
    }

    @Property(tries = 200)
    void anyLayout_givesSpansInsideOfItAndCleanValues(
            @ForAll("mixes") String text, @ForAll TextBlock.Kind kind, @ForAll boolean cells) {
        Span all = new Span(0, text.length());
        List<Span> halves = List.of(new Span(0, text.length() / 2), new Span(text.length() / 2, text.length()));
        TextBlock block = new TextBlock(kind, all, 1, cells ? halves : List.of());
        check(new StructuredText(text, List.of(block), Map.of(StructuredText.MAIL_DATE, text)));
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(p -> String.join("", p));
    }

    private static void check(StructuredText source) {
        for (FieldDecision decision : EXTRACTOR.extract(source).decisions()) {
            decision.accepted().forEach(c -> check(c, source.text()));
            decision.support().forEach(c -> check(c, source.text()));
            decision.rivals().forEach(c -> check(c, source.text()));
            assertThat(decision.rivals()).containsAll(decision.conflicts());
        }
    }

    private static void check(FieldCandidate candidate, String text) {
        assertThat(candidate.span().of(text)).isEqualTo(candidate.raw());
        assertThat(candidate.value()).isNotBlank().isEqualTo(candidate.value().strip());
        assertThat(candidate.value().chars().noneMatch(c -> BidiControls.isControl((char) c)))
                .isTrue();
        assertThat(candidate.rule()).isNotBlank();
    }
}
