package org.bayan.extraction.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.bayan.extraction.Field;

/**
 * A document of the gold set: a text, and beside it a file of lines {@code field=value} in which a list field stands once for
 * each value and a field that the text does not have does not stand at all.
 *
 * @param name of the file, without its ending; begins with the language
 */
record GoldDocument(String name, String text, Map<Field, List<String>> expected) {
    /** Every third document, by the CRC-32 of its name, is kept for the test and not looked at while rules are written. */
    private static final int PART = 3;

    static List<GoldDocument> all() {
        try {
            Path folder = Path.of(GoldDocument.class.getResource("/gold").toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(f -> f.toString().endsWith(".expected"))
                        .sorted()
                        .map(GoldDocument::read)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The gold set cannot be listed", e);
        }
    }

    boolean isTest() {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % PART == 0;
    }

    String language() {
        return name.substring(0, name.indexOf('-'));
    }

    List<String> expected(Field field) {
        return expected.getOrDefault(field, List.of());
    }

    private static GoldDocument read(Path file) {
        String name = file.getFileName().toString().replace(".expected", "");
        Map<Field, List<String>> expected = new EnumMap<>(Field.class);
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                Field field = Field.ofKey(line.substring(0, equals)).orElseThrow();
                expected.computeIfAbsent(field, f -> new ArrayList<>()).add(line.substring(equals + 1));
            }
            return new GoldDocument(name, Files.readString(file.resolveSibling(name + ".txt")), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
