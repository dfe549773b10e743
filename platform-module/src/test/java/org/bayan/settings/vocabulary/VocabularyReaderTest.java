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
