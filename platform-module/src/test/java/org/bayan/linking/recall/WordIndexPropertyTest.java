package org.bayan.linking.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;

/** Whatever was put, replaced, removed, flushed and reopened: the index knows the statements in which names are found. */
class WordIndexPropertyTest {
    private static final List<String> WORDS = List.of(
            "بشار ",
            "الأسد ",
            "وليد ",
            "المعلم، ",
            "للأسد ",
            "وبشار ",
            "عبد ",
            "الله ",
            "عبدالله ",
            "Beşar ",
            "Esadın ",
            "Башара ",
            "Асада\n");
    private static final List<String> NAMES =
            List.of("بشار الأسد", "وليد المعلم", "عبد الله", "عبدالله الأسد", "Beşar Esad", "Башар Асад", "الأسد");

    @Property(tries = 200)
    void naming_hasEveryStatementInWhichTheNameIsFound(@ForAll Random random) throws IOException {
        Path directory = Files.createTempDirectory("words");
        Map<String, String> texts = new HashMap<>();
        WordIndex index = WordIndex.open(directory);
        try {
            for (int i = random.nextInt(60); i >= 0; i--) {
                String id = "s" + random.nextInt(12);
                switch (random.nextInt(8)) {
                    case 0 -> index.flush();
                    case 1 -> {
                        index.close();
                        index = WordIndex.open(directory);
                    }
                    case 2 -> {
                        index.remove(id);
                        texts.remove(id);
                    }
                    default -> {
                        texts.put(id, text(random));
                        index.put(id, i, texts.get(id));
                    }
                }
            }
            assertThat(index.size()).isEqualTo(texts.size());
            for (String name : NAMES) {
                assertThat(index.naming(List.of(name), AuthorityKind.PERSON))
                        .as(name)
                        .containsAll(found(name, texts));
            }
        } finally {
            index.close();
            delete(directory);
        }
    }

    private static Set<String> found(String name, Map<String, String> texts) {
        NameIndex names = NameIndex.of(List.of(AuthorityRecord.builder("p", AuthorityKind.PERSON)
                .preferred("ar", name)
                .build()));
        Set<String> ids = new TreeSet<>();
        texts.forEach((id, text) -> {
            if (names.find(text).stream().anyMatch(match -> match.kind() != MatchKind.PARTIAL)) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static String text(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join("", words);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
