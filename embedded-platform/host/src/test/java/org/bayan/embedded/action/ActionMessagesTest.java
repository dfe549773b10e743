package org.bayan.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ActionMessagesTest {
    @Test
    void bundles_haveTheSameKeys() {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = "org.bayan.embedded.messages.actions";
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, exact);
        ResourceBundle arabic = ResourceBundle.getBundle(name, Locale.forLanguageTag("ar"), exact);
        assertThat(arabic.getLocale().getLanguage()).isEqualTo("ar");
        for (String key : english.keySet()) {
            assertThat(arabic.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }
}
