package org.bayan.linking.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.junit.jupiter.api.Test;

/** Texts and names made to be slow. A time quadratic in their length would be hours; the limit is no measurement. */
class HostileNamesTest {
    private static final Duration NO_QUADRATIC_TIME = Duration.ofSeconds(60);

    @Test
    void find_aMillionTimesTheSameWord_isLinear() {
        NameIndex index = new NameIndex(Runnable::run);
        for (int words = 1; words <= NameVariants.MOST_WORDS; words++) {
            index.put(body("b" + words, "ااا ".repeat(words)));
        }
        assertTimeoutPreemptively(NO_QUADRATIC_TIME, () -> {
            List<NameMatch> matches = index.find("ااا ".repeat(200_000));
            assertThat(matches).hasSize(200_000 / NameVariants.MOST_WORDS);
        });
    }

    @Test
    void find_oneWordWithoutEnd_isLinear() {
        NameIndex index = NameIndex.of(List.of(body("b", "لبنان")));
        assertTimeoutPreemptively(
                NO_QUADRATIC_TIME,
                () -> assertThat(index.find("لل".repeat(1_000_000))).isEmpty());
    }

    @Test
    void put_aNameOfAMillionWords_isFoundByItsFirst() {
        NameIndex index = NameIndex.of(List.of(body("b", "كذا ".repeat(1_000_000))));
        assertThat(index.find("كذا ".repeat(NameVariants.MOST_WORDS))).hasSize(1);
    }

    @Test
    void put_namesWithoutALetter_areNeverFound() {
        NameIndex index = NameIndex.of(List.of(body("b", ""), body("c", " - ، ()"), body("d", "\uD800")));
        assertThat(index.find(" - ، () ")).isEmpty();
        assertThat(index.size()).isEqualTo(3);
    }

    private static AuthorityRecord body(String id, String name) {
        return AuthorityRecord.builder(id, AuthorityKind.CORPORATE_BODY)
                .preferred("ar", name)
                .build();
    }
}
