package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table that the search index folds Arabic by says the same as the fold key of names. */
class SearchFoldingTest {
    private static final Path TABLE = Path.of("../docker/search/arabic-folding.txt");
    private static final Path ANALYZER = Path.of("../docker/search/arabic-analyzer.json");
    private static final Pattern RULE = Pattern.compile("\"(.*)\" => \"(.*)\"");
    private static final Pattern JSON_RULE = Pattern.compile("\"((?:\\\\\\\\u[0-9A-F]{4})+) => ([^\"]*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    /** Separates words, so the index must see it. */
    private static final char ZWNJ = '\u200C';

    @Test
    void everyArabicLetter_isFoldedAsInNames() throws IOException {
        Map<String, String> table = table();
        assertFoldedAsInNames(table, '\u0600', '\u06FF');
        assertFoldedAsInNames(table, '\uFB50', '\uFDFF');
        assertFoldedAsInNames(table, '\uFE70', '\uFEFC');
        assertFoldedAsInNames(table, '\u200D', '\u200F');
        assertFoldedAsInNames(table, '\u202A', '\u202E');
        assertFoldedAsInNames(table, '\u2066', '\u2069');
        assertThat(table).doesNotContainKey(String.valueOf(ZWNJ));
    }

    @Test
    void hamzaBeforeWaw_isWrittenOneWay() throws IOException {
        assertThat(table()).containsEntry("ئو", FoldKey.of("ئو")).containsEntry("ءو", FoldKey.of("ءو"));
    }

    @Test
    void bothSearchEngines_foldAlike() throws IOException {
        Map<String, String> json = new HashMap<>();
        Matcher rule = JSON_RULE.matcher(Files.readString(ANALYZER));
        while (rule.find()) {
            json.put(
                    plain(rule.group(1).replace("\\\\", "\\")),
                    plain(rule.group(2).replace("\\\\", "\\")));
        }
        assertThat(json).isEqualTo(table());
    }

    private static void assertFoldedAsInNames(Map<String, String> table, char first, char last) {
        for (char c = first; c <= last; c++) {
            String letter = String.valueOf(c);
            if (Character.isDefined(c)) {
                assertThat(table.getOrDefault(letter, letter))
                        .as("U+%04X", (int) c)
                        .isEqualTo(FoldKey.of(letter));
            }
        }
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new HashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher rule = RULE.matcher(line);
            if (rule.matches()) {
                table.put(plain(rule.group(1)), plain(rule.group(2)));
            }
        }
        return table;
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(e -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(e.group(1), 16))));
    }
}
