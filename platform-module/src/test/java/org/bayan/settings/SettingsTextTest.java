package org.bayan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SettingsTextTest {
    private static final String RULES = "bayan-routing 1\n[قاعدة]\n";

    @Test
    void text_isReadWithAndWithoutAMark() {
        assertThat(SettingsText.decode(RULES.getBytes(StandardCharsets.UTF_8))).isEqualTo(RULES);
        assertThat(SettingsText.decode(("\uFEFF" + RULES).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(RULES);
        assertThat(SettingsText.decode(("\uFEFF" + RULES).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(RULES);
        assertThat(SettingsText.decode(("\uFEFF" + RULES).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(RULES);
        assertThat(SettingsText.decode(new byte[0])).isEmpty();
    }

    /** Or a message that quotes the line would hold characters that no properties of ACS can store. */
    @Test
    void otherEncodings_showAsUndecodable() {
        assertThat(SettingsText.decode("ab".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("a\uFFFDb\uFFFD");
    }
}
