package org.bayan.share;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.TemplateMethodModelEx;
import java.io.File;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The controls as Share's template engine renders them: every value of a document is text. */
class ControlsTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'";
    private static final String NODE = "workspace://SpacesStore/9cb1e627-01f5-4c8b-b1e6-2701f5fc8bfd";

    @Test
    void lines_shown_areText() throws Exception {
        String html = render("view", NODE, HOSTILE);

        assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html).contains("dir=\"auto\"");
    }

    @Test
    void lines_ofANode_sendNothingBeforeTheValuesAreKnown() throws Exception {
        String html = render("edit", NODE, HOSTILE);

        assertThat(html).contains("data-node=\"" + NODE + "\"").contains("disabled=\"disabled\"");
        assertThat(html).doesNotContain(" name=\"prop_bay_otherNames").doesNotContain("<script>alert");
    }

    @Test
    void lines_ofANewNode_areEmpty() throws Exception {
        assertThat(render("create", "bay:person", "")).contains("<textarea").doesNotContain("data-node");
    }

    @Test
    void lines_ofASearch_areOneField() throws Exception {
        assertThat(render("edit", "bay:person", ""))
                .contains("name=\"prop_bay_otherNames\"")
                .doesNotContain("<textarea");
    }

    private static String render(String mode, String itemId, String value) throws Exception {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_31);
        engine.setDirectoryForTemplateLoading(new File(
                "src/main/resources/alfresco/web-extension/site-webscripts/org/bayan/components/form/controls"));
        Map<String, Object> field = new HashMap<>();
        field.put("label", "Other names " + HOSTILE);
        field.put("name", "prop_bay_otherNames");
        field.put("configName", "bay:otherNames");
        field.put("value", value);
        field.put("mandatory", false);
        TemplateMethodModelEx message = arguments -> arguments.get(0).toString();
        StringWriter html = new StringWriter();
        engine.getTemplate("lines.ftl")
                .process(
                        Map.of(
                                "form",
                                Map.of("mode", mode, "arguments", Map.of("itemId", itemId)),
                                "field",
                                field,
                                "fieldHtmlId",
                                "form_prop_bay_otherNames",
                                "url",
                                Map.of("context", "/share"),
                                "msg",
                                message),
                        html);
        return html.toString();
    }
}
