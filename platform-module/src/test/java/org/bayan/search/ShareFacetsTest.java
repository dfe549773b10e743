package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The facets of Share's search are properties that the model declares facetable. */
class ShareFacetsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/alfresco");

    @Test
    void everyFacet_isAFacetablePropertyOfTheModel() throws IOException {
        Properties facets = new Properties();
        try (Reader reader =
                Files.newBufferedReader(RESOURCES.resolve("extension/solr-facets-config-custom.properties"))) {
            facets.load(reader);
        }
        String model = Files.readString(RESOURCES.resolve("module/bayan-platform/model/statement-model.xml"));
        int count = 0;
        for (String key : facets.stringPropertyNames()) {
            if (key.endsWith(".filterID")) {
                String property = key.substring("custom.".length(), key.length() - ".filterID".length());
                Pattern facetable = Pattern.compile(
                        "<property name=\"" + property + "\">(?:(?!</property>).)*<facetable>true</facetable>",
                        Pattern.DOTALL);
                assertThat(facetable.matcher(model).find()).as(property).isTrue();
                assertThat(facets.getProperty(key.replace(".filterID", ".displayName")))
                        .startsWith("bayan.facet.");
                count++;
            }
        }
        assertThat(count).isEqualTo(7);
    }
}
