package org.bayan.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.extraction.Field;
import org.bayan.reading.ReadProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/alfresco/module/bayan-platform/messages");
    private static final List<String> LANGUAGES = List.of("ar", "fr", "tr", "ru", "fa", "ckb");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    static List<Path> bases() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(".properties")
                            && !file.getFileName().toString().contains("_"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void translations_haveTheKeysAndArgumentsOfEnglish(Path base) throws IOException {
        Properties english = load(base);
        for (String language : LANGUAGES) {
            Properties translation = load(translation(base, language));
            assertThat(translation.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(translation.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(arguments(english.getProperty(key)));
                assertThat(translation.getProperty(key))
                        .as(language + " " + key)
                        .isNotBlank();
            }
        }
    }

    private static Path translation(Path base, String language) {
        return Path.of(base.toString().replace(".properties", "_" + language + ".properties"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void sentence_doublesItsApostrophes(Path base) throws IOException {
        Properties english = load(base);
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    @Test
    void readProblem_hasASentence() throws IOException {
        Properties english = load(MESSAGES.resolve("bayan-reading.properties"));
        for (ReadProblem problem : ReadProblem.values()) {
            assertThat(english.getProperty(problem.messageKey()))
                    .as(problem.messageKey())
                    .isNotBlank();
        }
        assertThat(english.getProperty("bayan.reading.truncated")).isNotBlank();
    }

    @Test
    void everyElementOfTheModel_hasALabel() throws IOException {
        Set<String> labelled =
                new TreeSet<>(load(MESSAGES.resolve("bayan-model.properties")).stringPropertyNames());
        String model = Files.readString(MESSAGES.resolveSibling("model/statement-model.xml"));
        Matcher named = Pattern.compile("<(type|aspect|property|association) name=\"bay:(\\w+)\"")
                .matcher(model);
        int count = 0;
        while (named.find()) {
            assertThat(labelled).contains("bay_statementModel." + named.group(1) + ".bay_" + named.group(2) + ".title");
            count++;
        }
        assertThat(count).isGreaterThan(Field.values().length);
    }

    @Test
    void everyListValueOfTheModel_hasALabel() throws IOException {
        Set<String> labelled = load(MESSAGES.resolve("bayan-model.properties")).stringPropertyNames();
        String model = Files.readString(MESSAGES.resolveSibling("model/statement-model.xml"));
        Matcher list = Pattern.compile("<constraint name=\"bay:(\\w+)\" type=\"LIST\">(.*?)</list>", Pattern.DOTALL)
                .matcher(model);
        while (list.find()) {
            Matcher value = Pattern.compile("<value>(\\w+)</value>").matcher(list.group(2));
            while (value.find()) {
                assertThat(labelled).contains("listconstraint.bay_" + list.group(1) + "." + value.group(1));
            }
        }
    }

    private static Set<String> arguments(String sentence) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(sentence);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** What refuses a request, with all that stands in its brackets. */
    private static final Pattern REFUSAL = Pattern.compile(
            "new \\w*(?:Refusal|Refused|Problems?|WordingException)\\(((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\\p{L}{2,} \\p{L}{2,}[^\"]*\"");

    @Test
    void refusals_haveNoWordsOutsideTheBundles() throws IOException {
        int looked = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher refusal = REFUSAL.matcher(Files.readString(file));
                while (refusal.find()) {
                    assertThat(WORDS.matcher(refusal.group(1)).find())
                            .as(file + ": " + refusal.group())
                            .isFalse();
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(50);
    }

    @Test
    void refusals_withWords_wouldBeFound() {
        Matcher refusal = REFUSAL.matcher("throw new Refusal(400, String.format(\"There is no %s\", name(id)));");
        assertThat(refusal.find()).isTrue();
        assertThat(WORDS.matcher(refusal.group(1)).find()).isTrue();
        assertThat(WORDS.matcher("Messages.text(\"bayan.linking.noBody\", \"a, b\")")
                        .find())
                .isFalse();
    }
}
