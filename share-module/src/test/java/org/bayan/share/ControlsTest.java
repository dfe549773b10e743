package org.bayan.share;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.TemplateMethodModelEx;
import java.io.File;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void lines_shown_areAskedFor_soThatACommaWithinOneStays() throws Exception {
        assertThat(render("view", NODE, "MoC, the,Ministry"))
                .contains("data-node=\"" + NODE + "\"", "data-property=\"bay:otherNames\"", "BayanLines.show(");
        assertThat(render("view", NODE, "")).contains("form.control.novalue").doesNotContain("BayanLines");
    }

    @Test
    void lines_ofLanguages_areShownByTheirNames() throws Exception {
        Map<String, Object> field = Map.of(
                "label", "Languages",
                "name", "prop_bay_languages",
                "configName", "bay:languages",
                "value", "ar,en",
                "mandatory", false,
                "control", Map.of("params", Map.of("codes", "language")));

        assertThat(render("lines.ftl", "view", NODE, field)).contains(">ar,en<").contains("data-codes=\"language\"");
        assertThat(render("view", NODE, "ar,en")).doesNotContain("language");
    }

    @Test
    void lines_ofANode_sendNothingBeforeTheValuesAreKnown() throws Exception {
        String html = render("edit", NODE, HOSTILE);

        assertThat(html).contains("data-node=\"" + NODE + "\"").contains("disabled=\"disabled\"");
        assertThat(html).doesNotContain(" name=\"prop_bay_otherNames").doesNotContain("<script>alert");
    }

    @Test
    void lines_ofANewNode_areEmpty() throws Exception {
        assertThat(render("create", "bay:person", ""))
                .contains("<textarea", "BayanLines.edit(")
                .doesNotContain("data-node");
    }

    @Test
    void lines_ofASearch_areOneField() throws Exception {
        assertThat(render("edit", "bay:person", ""))
                .contains("name=\"prop_bay_otherNames\"")
                .doesNotContain("<textarea");
    }

    @ParameterizedTest
    @CsvSource({"1, high", "2, medium", "3, low"})
    void priority_isTheSameInDigitsOfEveryLanguage(int value, String name) throws Exception {
        String shown = priority("view", value);
        assertThat(shown).contains("bayan.priority." + name);

        String form = priority("create", value);
        assertThat(form).containsOnlyOnce("selected=\"selected\"");
        assertThat(form).contains("<option value=\"" + value + "\" selected=\"selected\">bayan.priority." + name);
    }

    @Test
    void priority_thatIsNone_isTheMiddleOne() throws Exception {
        assertThat(priority("create", "")).contains("<option value=\"2\" selected=\"selected\">");
        assertThat(priority("create", HOSTILE)).doesNotContain("<script>alert");
    }

    private static String priority(String mode, Object value) throws Exception {
        return render(
                "priority.ftl",
                mode,
                "activiti$bayan-review",
                Map.of("label", "Priority", "name", "prop_bpm_workflowPriority", "value", value));
    }

    @ParameterizedTest
    @CsvSource({"2011-03-15T12:00:00.000Z, true", "1388-01-01, true", "'', false", "<script>alert(1)</script>, false"})
    void day_shown_isForTheReadersCalendar(String value, boolean isDay) throws Exception {
        String html = render(
                "day.ftl", "view", NODE, Map.of("label", "Date from", "name", "prop_bay_dateFrom", "value", value));

        assertThat(html.contains("BayanDay.show(")).isEqualTo(isDay);
        assertThat(html)
                .contains(isDay ? ">" + value.substring(0, 10) + "<" : "form.control.novalue")
                .doesNotContain("alert");
    }

    @ParameterizedTest
    @CsvSource({"1952, true", "2011-03, true", "<script>alert(1)</script>, true", "'', false"})
    void statedDate_shown_isForTheReadersCalendar_andText(String value, boolean isShown) throws Exception {
        String html = render(
                "stated-date.ftl",
                "view",
                NODE,
                Map.of("label", "Exists from", "name", "prop_bay_existsFrom", "value", value));

        assertThat(html.contains("BayanDay.showStated(")).isEqualTo(isShown);
        assertThat(html).doesNotContain("<script>alert");
        assertThat(html.contains("form.control.novalue")).isNotEqualTo(isShown);
    }

    @Test
    void anyOf_startsWithNothingChosen_whateverTheDefaultIs() throws Exception {
        String html = render(
                "any-of.ftl",
                "edit",
                "bay:person",
                Map.of(
                        "label",
                        "Status " + HOSTILE,
                        "name",
                        "prop_bay_authorityStatus",
                        "value",
                        "provisional",
                        "control",
                        Map.of(
                                "params",
                                Map.of(
                                        "options",
                                        "provisional|Provisional#alf#bad\"'|<b>Bad</b>",
                                        "optionSeparator",
                                        "#alf#",
                                        "labelSeparator",
                                        "|"))));

        assertThat(html).doesNotContain("selected=").doesNotContain("<b>").doesNotContain("<script>");
        assertThat(html)
                .contains("<option value=\"provisional\">Provisional</option>", "size=\"2\"")
                .contains("name=\"prop_bay_authorityStatus\" value=\"\"")
                .contains("name=\"prop_bay_authorityStatus-mode\" value=\"OR\"");
    }

    @Test
    void anyOf_labelOfTheBundle_isItsWords() throws Exception {
        String html = render(
                "any-of.ftl",
                "edit",
                "bay:statement",
                Map.of(
                        "label", "Languages",
                        "name", "prop_bay_languages",
                        "control",
                                Map.of("params", Map.of("options", "ar|{bayan.language.ar},en|{bayan.language.en}"))));

        assertThat(html).contains("<option value=\"ar\">bayan.language.ar</option>");
    }

    @Test
    void links_beingEdited_areTheElementAndNoInput() throws Exception {
        String html = renderLinks("edit", NODE);

        assertThat(html)
                .contains("<bayan-links", "statement=\"9cb1e627-01f5-4c8b-b1e6-2701f5fc8bfd\"")
                .contains("association=\"relatedPerson\"", "/share/bayan/boot.js?share");
        // Nothing that a form would send: its save must neither add nor remove a link.
        assertThat(html).doesNotContain("<input").doesNotContain("name=").doesNotContain("assoc_");
    }

    @Test
    void links_shown_areTheirNames() throws Exception {
        assertThat(renderLinks("view", NODE))
                .contains("<bayan-links", " brief ")
                .doesNotContain("<label");
    }

    @Test
    void links_ofANewStatement_waitUntilItIsRead() throws Exception {
        assertThat(renderLinks("create", "bay:statement"))
                .contains("bayan.control.links.later")
                .doesNotContain("<bayan-links")
                .doesNotContain("<script");
    }

    @Test
    void links_ofAHostileItem_areNone() throws Exception {
        assertThat(renderLinks("edit", "workspace://SpacesStore/\"><script>alert(9)</script>"))
                .doesNotContain("<bayan-links")
                .doesNotContain("alert(9)");
    }

    @Test
    void links_label_isText() throws Exception {
        assertThat(renderLinks("edit", NODE)).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    private static String renderLinks(String mode, String itemId) throws Exception {
        return render(
                "links.ftl",
                mode,
                itemId,
                Map.of(
                        "label",
                        "Related persons " + HOSTILE,
                        "name",
                        "assoc_bay_relatedPerson",
                        "configName",
                        "bay:relatedPerson",
                        "mandatory",
                        false));
    }

    private static String render(String mode, String itemId, String value) throws Exception {
        Map<String, Object> field = new HashMap<>();
        field.put("label", "Other names " + HOSTILE);
        field.put("name", "prop_bay_otherNames");
        field.put("configName", "bay:otherNames");
        field.put("value", value);
        field.put("mandatory", false);
        return render("lines.ftl", mode, itemId, field);
    }

    private static String render(String template, String mode, String itemId, Map<String, Object> field)
            throws Exception {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_31);
        // Arabic writes numbers in digits of its own, which no value of a form may be compared in.
        engine.setLocale(Locale.forLanguageTag("ar-SY"));
        engine.setDirectoryForTemplateLoading(new File(
                "src/main/resources/alfresco/web-extension/site-webscripts/org/bayan/components/form/controls"));
        TemplateMethodModelEx message = arguments -> arguments.get(0).toString();
        StringWriter html = new StringWriter();
        engine.getTemplate(template)
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
