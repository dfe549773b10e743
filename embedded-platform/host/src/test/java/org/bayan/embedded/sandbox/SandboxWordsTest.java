package org.bayan.embedded.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SandboxWordsTest {

    private static final String BUNDLE = "org.bayan.embedded.sandbox.messages";

    @Test
    void bundles_sameKeysAndPlaceholders() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle arabic = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("ar"));

        assertThat(arabic.getLocale().getLanguage()).isEqualTo("ar");
        for (String key : english.keySet()) {
            assertThat(arabic.containsKey(key)).as(key).isTrue();
            assertThat(placeholders(arabic.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void text_arabic_numbersAsGiven() {
        assertThat(new SandboxWords(Locale.forLanguageTag("ar")).text("reading", 1200, 1300))
                .isEqualTo("وُصف 1200 من 1300");
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
