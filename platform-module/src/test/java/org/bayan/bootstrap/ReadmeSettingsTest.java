package org.bayan.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeSettingsTest {
    private static final String DEFAULTS = "/alfresco/module/bayan-platform/alfresco-global.properties";
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(bayan\\.[A-Za-z.]+)` \\| (?:`([^`]*)`)? *\\| \\S.* \\|$");

    @Test
    void readme_namesEverySettingWithItsDefault() throws IOException {
        var defaults = new Properties();
        try (InputStream in = getClass().getResourceAsStream(DEFAULTS)) {
            defaults.load(in);
        }
        Map<String, String> shown = ROW.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> row.group(2) == null ? "" : row.group(2),
                        (a, b) -> b,
                        TreeMap::new));

        assertThat(shown).isEqualTo(new TreeMap<>(defaults));
    }
}
