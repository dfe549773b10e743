package org.bayan.settings.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.bayan.extraction.vocabulary.VocabularyProblem;
import org.bayan.settings.SettingsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {
    private static final Path MODULE = Path.of("src/main/resources/alfresco/module/bayan-platform");

    private final VocabularyReader reader = new VocabularyReader();

    @Test
    void read_example_isGood() throws Exception {
        String example = Files.readString(MODULE.resolve("settings/vocabulary.txt"));

        assertThat(reader.read(example, "vocabulary.txt", Locale.ENGLISH)).isNotNull();
    }

    @Test
    void read_example_withoutItsCommentMarks_isGood() throws Exception {
        String example = Files.readString(MODULE.resolve("settings/vocabulary.txt"));
        String used = example.replace("# [label date]", "[label date]")
                .replace("# ar يوم", "ar يوم")
                .replace("# en Day", "en Day");

        assertThat(used).isNotEqualTo(example);
        assertThat(reader.read(used, "vocabulary.txt", Locale.ENGLISH)).isNotNull();
    }

    @Test
    void read_mistakes_areAllNamedWithTheirLines() {
        assertThatThrownBy(() -> reader.read(
                        "bayan-vocabulary 1\n[label colour]\n[label date]\nxx {a\n", "own.txt", Locale.ENGLISH))
                .isInstanceOfSatisfying(SettingsRefused.class, refused -> {
                    assertThat(refused.problems()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(refused.problems().get(0)).contains("own.txt").contains("2");
                    assertThat(refused.problems().get(1)).contains("4");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[colour]                        | 2 | unknown family",
                "[label]                         | 2 | takes one code",
                "[label colour]                  | 2 | takes one code",
                "[nothing code]                  | 2 | takes no code",
                "[label code                     | 2 | a section is written",
                "en Zollkennung                  | 2 | before the first section",
                "[label code]/en               | 3 | a wording is written",
                "[label code]/EN Zollkennung   | 3 | a wording is written",
                "[label code]/xx Zollkennung   | 3 | unknown language",
                "[label code]/en a             | 3 | is too short",
                "[label code]/en ...           | 3 | has no letter",
                "[label code]/en? .            | 3 | has no letter",
                "[label code]/en 2011          | 3 | has no letter",
                "[label code]/en \u200B\u200C | 3 | has no letter",
                "[label code]/en Zo\u0007ll  | 3 | invisible character U+0007",
                "[label code]/ar \u202Eرمز    | 3 | invisible character U+202E",
                "[label code]/en \uFFFDZoll    | 3 | not UTF-8",
                "[label code]/en {a!b Zoll     | 3 | without",
                "[label code]/en Zoll}         | 3 | without",
                "[label code]/en {a!{b!c}}     | 3 | alternatives inside",
                "[label code]/en {Zoll}        | 3 | one alternative only",
                "[label code]/en Zoll!Maut     | 3 | outside of braces",
                "[label code]/en Zoll/[label date]/en zoll | 5 | stands on line 3"
            })
    void read_badEntry_isNamedWithLineAndReason(String entry, int line, String reason) {
        String text = entry.replace('/', '\n').replace('!', '|');

        assertThat(problem("bayan-vocabulary 1\n" + text))
                .startsWith("own.txt, line " + line + ": ")
                .contains(reason);
    }

    @Test
    void read_moreThanIsTaken_isRefusedWithoutReadingOn() {
        String head = "bayan-vocabulary 1\n[label code]\n";

        assertThat(problem(head + "en " + "x".repeat(1 << 20))).contains("at most 200 characters");
        assertThat(problem(head + "en " + "{a|b}".repeat(40))).contains("more than 2000 wordings");
        assertThat(problem(head + numbered(50_001))).contains("more than 50000 wordings");
    }

    @Test
    void read_fileOfAnotherKind_hasOneProblem() {
        assertThat(problem("PK\u0003\u0004\u0014")).contains("line 1");
        assertThat(problem("")).contains("the file is empty");
        assertThat(problem("bayan-vocabulary 2\n[colour]\n"))
                .contains("must begin with")
                .doesNotContain("colour");
    }

    private String problem(String text) {
        try {
            reader.read(text, "own.txt", Locale.ENGLISH);
        } catch (SettingsRefused refused) {
            return refused.getMessage();
        }
        throw new AssertionError("Taken: " + text.substring(0, Math.min(80, text.length())));
    }

    private static String numbered(int count) {
        StringBuilder wordings = new StringBuilder();
        for (int i = 0; i < count; i++) {
            wordings.append("en Zoll").append(i).append('\n');
        }
        return wordings.toString();
    }

    @Test
    void everyReason_hasASentence() throws IOException {
        Properties sentences = new Properties();
        try (Reader in =
                Files.newBufferedReader(MODULE.resolve("messages/bayan-settings.properties"), StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        for (VocabularyProblem.Reason reason : VocabularyProblem.Reason.values()) {
            assertThat(sentences.getProperty("bayan.vocabulary." + reason.name()))
                    .as(reason.name())
                    .isNotBlank();
        }
    }
}
