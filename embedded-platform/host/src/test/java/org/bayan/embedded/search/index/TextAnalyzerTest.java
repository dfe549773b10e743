package org.bayan.embedded.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalyzerTest {

    private static List<String> words(Analyzer analyzer, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("f", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "احمد, أَحْمَد",
        "مصطفى, مصطفي",
        "سـوريـة, السورية",
        "مسؤول, مسوول",
        "مؤتمر, موتمر",
        "کمال, كمال",
        "رئیس, رئيس",
        "ﺍﻟﺴﻮﺭﻳﺔ, السورية",
        "\u200Fبيان\u200F, بيان",
        "٢٠١١, 2011",
        "Café, cafe"
    })
    void tokens_variantsOfASpelling_meet(String one, String other) throws IOException {
        List<String> first = words(TextAnalyzer.forRunningText(), one);
        List<String> second = words(TextAnalyzer.forRunningText(), other);
        assertThat(first).isNotEmpty().containsAnyElementsOf(second);
    }

    @Test
    void tokens_name_isNotStemmed() throws IOException {
        assertThat(words(TextAnalyzer.forNames(), "وليد المعلم")).containsExactly("وليد", "المعلم");
    }

    @Test
    void tokens_runningText_hasWordsWithoutTheirArticleToo() throws IOException {
        assertThat(words(TextAnalyzer.forRunningText(), "والوزارة")).startsWith("والوزاره", "وزاره");
    }

    @Test
    void tokens_fileName_isCutAtEverySign() throws IOException {
        assertThat(words(TextAnalyzer.forNames(), "report_final-2.TXT")).containsExactly("report", "final", "2", "txt");
    }

    @Test
    void tokens_foldedText_keepsTheOffsetsOfTheOriginal() throws IOException {
        String text = "\u202Bسـوريـة\u202C x";
        try (TokenStream tokens = TextAnalyzer.forNames().tokenStream("f", text)) {
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            assertThat(tokens.incrementToken()).isTrue();
            assertThat(text.substring(offset.startOffset(), offset.endOffset())).contains("سـوريـة");
        }
    }
}
