package org.bayan.linking.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.linking.name.AuthorityKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
    @TempDir
    Path directory;

    private WordIndex index;

    @BeforeEach
    void open() throws IOException {
        index = WordIndex.open(directory.resolve("words"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "بشار الأسد, قال بشار الأسد اليوم",
                "بشار الأسد, قال لبشار الاسد",
                "الأسد, وللأسد كلمة",
                "الأسد, قيل للأسد",
                "وزارة الخارجية, ووزارة الخارجية",
                "وزارة الخارجية, صرحت وزارة\u00A0الخارجية",
                "عبد الله صالح, عبدالله صالح",
                "Beşar Esad, Beşar Esadın",
                "Beşar Esad, Beşar Esad'ın",
                "Dışişleri Bakanlık, Dışişleri Bakanlığına",
                "Башар Асад, встреча с Башаром Асадом",
                "Сергей Викторович Лавров, слова Сергея Лаврова"
            })
    void naming_aTextWithTheName_findsIt(String name, String text) {
        index.put("s1", 1, text);
        assertThat(naming(name)).containsExactly("s1");
    }

    @ParameterizedTest
    @CsvSource({
        "بشار الأسد, الأسد بشار",
        "بشار الأسد, بشار. ثم قال الأسد",
        "بشار الأسد, بشار حافظ الأسد",
        "الأسد, أسد",
        "Beşar Esad, Beşar Esadoğlu"
    })
    void naming_aTextWithOtherWords_doesNot(String name, String text) {
        index.put("s1", 1, text);
        assertThat(naming(name)).isEmpty();
    }

    @Test
    void put_anIdAgain_replacesItInEveryState() {
        index.put("s1", 1, "وليد المعلم");
        index.put("s1", 2, "بشار الأسد");
        assertThat(naming("وليد المعلم")).isEmpty();
        index.put("s1", 3, "فاروق الشرع");
        assertThat(naming("بشار الأسد")).isEmpty();
        assertThat(naming("فاروق الشرع")).containsExactly("s1");
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.stamp("s1")).hasValue(3);
    }

    @Test
    void remove_aDocument_leavesTheOthers() {
        index.put("s1", 1, "وليد المعلم");
        index.put("s2", 1, "وليد المعلم");
        index.flush();
        index.remove("s1");
        assertThat(naming("وليد المعلم")).containsExactly("s2");
        assertThat(index.stamp("s1")).isEmpty();
        index.remove("s2");
        assertThat(index.size()).isZero();
    }

    @Test
    void open_afterClose_hasEverything() throws IOException {
        for (int i = 0; i < 50; i++) {
            index.put("s" + i, i, "بيان " + i + " قاله وليد المعلم");
            if (i % 7 == 0) {
                index.flush();
            }
        }
        index.remove("s3");
        index.close();
        index = WordIndex.open(directory.resolve("words"));
        assertThat(naming("وليد المعلم")).hasSize(49).doesNotContain("s3");
        assertThat(index.stamp("s49")).hasValue(49);
    }

    @Test
    void open_afterACrash_hasTheLastFlushAndSweepsUp() throws IOException {
        index.put("s1", 1, "وليد المعلم");
        index.flush();
        index.put("s2", 1, "وليد المعلم");
        Path crashed = directory.resolve("crashed");
        copy(directory.resolve("words"), crashed);
        Files.writeString(crashed.resolve("torn" + WordIndex.SEGMENT), "half a segm");
        Files.writeString(crashed.resolve("manifest.next"), "half a manif");
        try (WordIndex again = WordIndex.open(crashed)) {
            assertThat(again.naming(List.of("وليد المعلم"), AuthorityKind.PERSON))
                    .containsExactly("s1");
            assertThat(again.stamp("s2")).isEmpty();
            assertThat(crashed.resolve("torn" + WordIndex.SEGMENT)).doesNotExist();
        }
    }

    @Test
    void open_aDamagedManifest_saysSo() throws IOException {
        index.put("s1", 1, "وليد المعلم");
        index.flush();
        Path damaged = directory.resolve("damaged");
        copy(directory.resolve("words"), damaged);
        byte[] manifest = Files.readAllBytes(damaged.resolve("manifest"));
        manifest[manifest.length - 1]++;
        Files.write(damaged.resolve("manifest"), manifest);
        assertThatThrownBy(() -> WordIndex.open(damaged))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void open_aDirectoryInUse_isRefused() {
        assertThatThrownBy(() -> WordIndex.open(directory.resolve("words")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("in use");
    }

    private Set<String> naming(String name) {
        return index.naming(List.of(name), AuthorityKind.PERSON);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
