package org.bayan.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model, Share and the desk call one thing by one word in each language: the word of docs/glossary.md. */
class GlossaryTest {
    private static final List<String> LANGUAGES = List.of("en", "ar", "fr", "tr", "ru", "fa", "ckb");
    private static final Path PLATFORM =
            Path.of("../platform-module/src/main/resources/alfresco/module/bayan-platform/messages");
    private static final Path SHARE = Path.of("src/main/resources/alfresco/web-extension/messages");
    private static final Path DESK = Path.of("../platform-module/src/main/web/bayan/messages");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "tr", "ru", "fa", "ckb"})
    void everyTerm_isTheSameEverywhere(String language) throws IOException {
        Map<String, String> glossary = glossary(language);
        Properties keys = properties(Path.of("src/test/resources/org/bayan/share/glossary-keys.properties"));
        assertThat(keys.stringPropertyNames()).isEqualTo(glossary.keySet());
        Map<String, Properties> bundles = new LinkedHashMap<>();
        for (String term : keys.stringPropertyNames()) {
            for (String place : keys.getProperty(term).split(" ")) {
                String bundle = place.substring(0, place.indexOf(':'));
                String key = place.substring(place.indexOf(':') + 1);
                if (!bundles.containsKey(bundle)) {
                    bundles.put(bundle, bundle(bundle, language));
                }
                String message = bundles.get(bundle).getProperty(key.replace("*", ""));
                String word = glossary.get(term);
                if (key.endsWith("*")) {
                    assertThat(message).as(language + " " + place).startsWith(word);
                } else {
                    assertThat(message).as(language + " " + place).isEqualTo(word);
                }
            }
        }
    }

    /** The column of a language. */
    private static Map<String, String> glossary(String language) throws IOException {
        int column = LANGUAGES.indexOf(language) + 2;
        Map<String, String> terms = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/glossary.md"))) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (cells.size() > LANGUAGES.size()
                    && !cells.get(1).startsWith("---")
                    && !cells.get(1).equals("term")) {
                terms.put(cells.get(1), cells.get(column));
            }
        }
        return terms;
    }

    private static Properties bundle(String name, String language) throws IOException {
        if (name.equals("desk")) {
            Properties words = new Properties();
            JsonNode desk =
                    new ObjectMapper().readTree(DESK.resolve(language + ".json").toFile());
            desk.fields()
                    .forEachRemaining(field ->
                            words.setProperty(field.getKey(), field.getValue().asText()));
            return words;
        }
        String file = name + (language.equals("en") ? "" : "_" + language) + ".properties";
        return properties((name.equals("bayan-share") ? SHARE : PLATFORM).resolve(file));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
