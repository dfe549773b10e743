package org.bayan.embedded.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void all_eachFileListedOnce() throws Exception {
        Path folder = Path.of(Sample.class.getResource("samples/samples.json").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(Sample.all())
                    .extracting(Sample::file)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("samples.json"))
                                    .toList());
        }
    }

    @Test
    void all_everyLanguageAndFormat_andOneBrokenOneEmpty() throws IOException {
        List<Sample> samples = Sample.all();

        assertThat(samples.stream().flatMap(sample -> sample.fields().getOrDefault("languages", List.of()).stream()))
                .contains("ar", "en", "fr", "tr", "ru", "fa", "ckb");
        assertThat(extensions(samples)).contains("txt", "html", "docx", "doc", "odt", "rtf", "pdf", "eml", "epub");
        assertThat(samples).extracting(Sample::state).contains("failed", "skipped");
        for (Sample sample : samples) {
            assertThat(sample.content().length == 0).isEqualTo(sample.file().contains("empty"));
        }
    }

    private static Set<String> extensions(List<Sample> samples) {
        return samples.stream()
                .map(sample -> sample.file().substring(sample.file().lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }
}
