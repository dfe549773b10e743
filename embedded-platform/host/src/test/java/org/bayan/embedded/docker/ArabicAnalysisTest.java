package org.bayan.embedded.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Arabic text analysis that {@code docker/search} gives to Search Services and to the OpenSearch index, tried on Lucene, which
 * both are made of.
 */
class ArabicAnalysisTest {
    private static final Path SEARCH = Path.of("../../docker/search");
    private static final Pattern SOLR_PATTERN = Pattern.compile("pattern=\\\\\"(.*?)\\\\\" preserve_original");

    @ParameterizedTest
    @CsvSource({
        "احمد, أحمد",
        "أَحْمَد, احمد",
        "والوزارة, وزارة",
        "وزارة, بالوزارة",
        "سوريّة, سورية",
        "مسئول, مسؤول",
        "مصطفى, مصطفي",
        "کمال, كمال",
        "٢٠١١, 2011",
        "ﺍﻟﺴﻮﺭﻳﺔ, السورية",
        "والمسؤولين, مسئول",
        "بيانات, البيان",
        "Assad, assad"
    })
    void word_findsItsOtherSpelling(String sought, String written) throws IOException {
        assertThat(solr(sought)).as("Search Services").containsAnyElementsOf(solr(written));
        assertThat(openSearch("locale_content", sought))
                .as("OpenSearch")
                .containsAnyElementsOf(openSearch("locale_content", written));
    }

    @ParameterizedTest
    @CsvSource({"وزارة, وزير", "سلام, إسلام", "Damascus, Aleppo"})
    void word_doesNotFindAnother(String sought, String written) throws IOException {
        assertThat(solr(sought)).as("Search Services").doesNotContainAnyElementsOf(solr(written));
        assertThat(openSearch("locale_content", sought))
                .as("OpenSearch")
                .doesNotContainAnyElementsOf(openSearch("locale_content", written));
    }

    /** The chain that add-arabic.sh puts around an analysis, around that of Search Services' text fields. */
    private static Set<String> solr(String text) throws IOException {
        CustomAnalyzer.Builder chain = CustomAnalyzer.builder(SEARCH)
                .addCharFilter("mapping", "mapping", "arabic-folding.txt")
                .withTokenizer("standard")
                .addTokenFilter("lowercase");
        Matcher pattern = SOLR_PATTERN.matcher(Files.readString(SEARCH.resolve("add-arabic.sh")));
        while (pattern.find()) {
            chain.addTokenFilter(
                    "patternCaptureGroup", "pattern", unescaped(pattern.group(1)), "preserve_original", "true");
        }
        try (Analyzer analyzer = chain.addTokenFilter("removeDuplicates").build()) {
            return terms(analyzer, new StringReader(text));
        }
    }

    private static Set<String> openSearch(String name, String text) throws IOException {
        JsonNode analysis = new ObjectMapper()
                .readTree(SEARCH.resolve("arabic-analyzer.json").toFile())
                .at("/settings/analysis");
        JsonNode definition = analysis.at("/analyzer/" + name);
        CustomAnalyzer.Builder chain = CustomAnalyzer.builder()
                .withTokenizer(definition.path("tokenizer").asText());
        for (JsonNode filter : definition.path("filter")) {
            add(chain, filter.asText(), analysis.at("/filter/" + filter.asText()));
        }
        try (Analyzer analyzer = chain.build()) {
            return terms(analyzer, folded(analysis, definition, text));
        }
    }

    private static void add(CustomAnalyzer.Builder chain, String name, JsonNode definition) throws IOException {
        switch (definition.path("type").asText(name)) {
            case "pattern_capture" ->
                chain.addTokenFilter(
                        "patternCaptureGroup",
                        "pattern",
                        definition.path("patterns").path(0).asText(),
                        "preserve_original",
                        definition.path("preserve_original").asText());
            // A multiplexer with the English stemmer keeps the word and adds its stem.
            case "multiplexer" -> chain.addTokenFilter("keywordRepeat").addTokenFilter("porterStem");
            case "lowercase" -> chain.addTokenFilter("lowercase");
            case "asciifolding" -> chain.addTokenFilter("asciiFolding");
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static Reader folded(JsonNode analysis, JsonNode definition, String text) {
        String name = definition.path("char_filter").path(0).asText();
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        StreamSupport.stream(analysis.at("/char_filter/" + name + "/mappings").spliterator(), false)
                .map(JsonNode::asText)
                .forEach(rule -> {
                    String[] sides = rule.split(" => ", 2);
                    map.add(plain(sides[0]), plain(sides[1]));
                });
        return new MappingCharFilter(map.build(), new StringReader(text));
    }

    /** A pattern of the script, in which the Arabic letters stand as XML writes them. */
    private static String unescaped(String pattern) {
        return Pattern.compile("&#x([0-9A-F]{4});")
                .matcher(pattern)
                .replaceAll(letter -> String.valueOf((char) Integer.parseInt(letter.group(1), 16)));
    }

    private static Set<String> terms(Analyzer analyzer, Reader text) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(escaped.charAt(i));
            }
        }
        return text.toString();
    }
}
