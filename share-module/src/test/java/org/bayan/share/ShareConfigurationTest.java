package org.bayan.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the configuration names is there: in the model, in the bundles, among the files. */
class ShareConfigurationTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CONFIGURATION = RESOURCES.resolve("META-INF/share-config-custom.xml");
    private static final Path CONTEXT = RESOURCES.resolve("alfresco/web-extension/bayan-share-context.xml");
    private static final Path MESSAGES = RESOURCES.resolve("alfresco/web-extension/messages");
    private static final Path MODEL =
            Path.of("../platform-module/src/main/resources/alfresco/module/bayan-platform/model/statement-model.xml");
    private static final Path TASK_MODEL = Path.of(
            "../platform-module/src/main/resources/alfresco/module/bayan-platform/workflow/review-task-model.xml");
    private static final Path FACET_WORDS =
            RESOURCES.resolve("alfresco/web-extension/site-webscripts/org/bayan/customizations");
    private static final Path FACETS =
            Path.of("../platform-module/src/main/resources/alfresco/extension/solr-facets-config-custom.properties");

    @Test
    void everyFieldAndForm_isOfTheModel() throws Exception {
        Set<String> known = names(Files.readString(MODEL), "name=\"(bay:\\w+)\"");
        for (String name : names(Files.readString(CONFIGURATION), "\"(bay:\\w+)\"")) {
            assertThat(known).contains(name);
        }
        assertThat(known).contains("bay:statement", "bay:person", "bay:corporateBody", "bay:chronologyEntry");
    }

    @Test
    void everyTask_hasAForm_ofWhatItsTypeHas() throws Exception {
        String model = Files.readString(TASK_MODEL);
        String configuration = Files.readString(CONFIGURATION);
        Set<String> known = names(model, "name=\"(bayrv:\\w+)\"");
        Set<String> used = names(configuration, "\"(bayrv:\\w+)\"");
        assertThat(known).containsAll(used);
        assertThat(names(configuration, "evaluator=\"task-type\" condition=\"(bayrv:\\w+)\""))
                .containsExactlyInAnyOrder(
                        "bayrv:startTask", "bayrv:describeTask", "bayrv:correctTask", "bayrv:approveTask");
        for (String property : names(model, "<(?:property|association) name=\"(bayrv:\\w+)\"")) {
            assertThat(used).as("in a form").contains(property);
        }
        assertThat(configuration).contains("condition=\"activiti$bayan-review\"");
    }

    @Test
    void everyFormOfATask_laysOutOnlyWhatItShows_andShowsItsStatements() throws Exception {
        NodeList configurations = parse(CONFIGURATION).getElementsByTagName("config");
        int tasks = 0;
        for (int i = 0; i < configurations.getLength(); i++) {
            Element configuration = (Element) configurations.item(i);
            if (configuration.getAttribute("condition").matches("bayrv:.*|activiti.*")) {
                Set<String> shown = attributes(configuration, "show", "id");
                assertThat(shown).contains("packageItems").containsAll(attributes(configuration, "field", "id"));
                tasks++;
            }
        }
        assertThat(tasks).isEqualTo(5);
    }

    @Test
    void everyFunctionOfAnAction_isRegistered() throws Exception {
        String configuration = Files.readString(CONFIGURATION);
        String script = Files.readString(RESOURCES.resolve("META-INF/bayan-share/document-library-actions.js"));
        Set<String> registered = names(script, "actionName: \"(\\w+)\"");
        Set<String> used = names(configuration, "<param name=\"function\">(onBayan\\w+)</param>");
        used.addAll(names(configuration, "id=\"(onBayan\\w+)\""));
        assertThat(registered).containsAll(used);
        assertThat(used).contains("onBayanStartReview", "onBayanStatementAction");
        assertThat(load("").stringPropertyNames()).containsAll(names(script, "\"(bayan\\.message\\.[\\w.-]+)\""));
    }

    @Test
    void everyLinkOfAStatement_hasTheLinkingControl() throws Exception {
        Set<String> links = names(Files.readString(MODEL), "<association name=\"(bay:\\w+)\"");
        links.remove("bay:replacedBy");
        assertThat(links).contains("bay:issuedBy", "bay:relatedPerson");
        assertThat(fieldsWith(
                        parse(CONFIGURATION).getDocumentElement(), "/org/bayan/components/form/controls/links.ftl"))
                .isEqualTo(links);
    }

    /** A list of which one entry is always chosen would narrow every search by it. */
    @Test
    void everyListOfASearch_startsWithNothingChosen() throws Exception {
        Set<String> lists = names(
                Files.readString(MODEL),
                "<property name=\"(bay:\\w+)\">(?:(?!</property>)[\\s\\S])*<constraint ref=\"(?:(?!</property>)[\\s\\S])*</property>");
        assertThat(lists).contains("bay:extractionState", "bay:reviewState", "bay:authorityStatus");
        NodeList forms = parse(CONFIGURATION).getElementsByTagName("form");
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < forms.getLength(); i++) {
            Element form = (Element) forms.item(i);
            if ("search".equals(form.getAttribute("id"))) {
                Set<String> shown = attributes(form, "show", "id");
                shown.retainAll(lists);
                assertThat(fieldsWith(form, "/org/bayan/components/form/controls/any-of.ftl"))
                        .containsAll(shown);
                seen.addAll(shown);
            }
        }
        assertThat(seen).contains("bay:extractionState", "bay:reviewState", "bay:authorityStatus");
    }

    private static Set<String> fieldsWith(Element form, String template) {
        Set<String> controlled = new TreeSet<>();
        NodeList fields = form.getElementsByTagName("field");
        for (int i = 0; i < fields.getLength(); i++) {
            Element field = (Element) fields.item(i);
            if (attributes(field, "control", "template").contains(template)) {
                controlled.add(field.getAttribute("id"));
            }
        }
        return controlled;
    }

    @Test
    void everyFieldOfAnAppearance_standsInASetThatIsThere() throws Exception {
        NodeList appearances = parse(CONFIGURATION).getElementsByTagName("appearance");
        for (int i = 0; i < appearances.getLength(); i++) {
            Element appearance = (Element) appearances.item(i);
            Set<String> sets = attributes(appearance, "set", "id");
            for (String used : attributes(appearance, "field", "set")) {
                assertThat(sets).contains(used);
            }
        }
        assertThat(appearances.getLength()).isGreaterThan(8);
    }

    @Test
    void everyEvaluator_isABeanOfTheContext() throws Exception {
        Set<String> beans = names(Files.readString(CONTEXT), "<bean id=\"([\\w.]+)\"");
        for (String used : names(Files.readString(CONFIGURATION), "<evaluator>([\\w.]+)</evaluator>")) {
            assertThat(beans).contains(used);
        }
        for (String used : names(Files.readString(CONTEXT), "<ref bean=\"(evaluator.bayan[\\w.]+)\"")) {
            assertThat(beans).contains(used);
        }
    }

    @Test
    void everyWord_isInTheBundle() throws IOException {
        Set<String> keys = load("").stringPropertyNames();
        String configuration = Files.readString(CONFIGURATION);
        Set<String> used = names(
                configuration,
                "\\b(bayan\\.(?:set|field|create|action|message|indicator|line|search|language)\\.[\\w.-]+)");
        used.addAll(names(Files.readString(FACETS), "=(bayan\\.facet\\.\\w+)"));
        for (String type : List.of("statement", "authority", "person", "corporateBody", "chronologyEntry")) {
            used.add("type.bay_" + type);
        }
        used.add("aspect.bay_intakeFolder");
        used.add("aspect.bay_authorityImportFolder");
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(keys).containsAll(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_fr", "_tr", "_ru", "_fa", "_ckb"})
    void everyLanguage_hasTheKeysAndArgumentsOfEnglish(String language) throws IOException {
        Properties english = load("");
        Properties translation = load(language);
        assertThat(translation.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(names(translation.getProperty(key), "(\\{\\d})"))
                    .as(key)
                    .isEqualTo(names(english.getProperty(key), "(\\{\\d})"));
            assertThat(translation.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyFile_isThere() throws Exception {
        String configuration = Files.readString(CONFIGURATION);
        for (String control : names(configuration, "template=\"(/org/bayan/[^\"]+)\"")) {
            assertThat(RESOURCES.resolve("alfresco/web-extension/site-webscripts" + control))
                    .exists();
        }
        Set<String> loaded = names(configuration, "<(?:js|css) src=\"/?([^\"]+)\"");
        assertThat(loaded).hasSize(6);
        for (String file : loaded) {
            assertThat(RESOURCES.resolve("META-INF/" + file)).exists();
        }
        for (String icon : names(configuration, "<indicator [^>]*icon=\"([^\"]+)\"")) {
            assertThat(RESOURCES.resolve("META-INF/components/documentlibrary/indicators/" + icon))
                    .exists();
        }
        for (String icon : names(configuration, "<action [^>]*icon=\"([^\"]+)\"")) {
            assertThat(RESOURCES.resolve("META-INF/components/documentlibrary/actions/" + icon + "-16.png"))
                    .exists();
        }
    }

    /** What a template or script says to a reader comes out of the bundle. */
    @Test
    void noTemplateAndNoScript_holdsWords() throws IOException {
        int looked = 0;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".ftl")) {
                    assertThat(wordsOfTemplate(Files.readString(file))).as(name).isEmpty();
                    looked++;
                } else if (name.endsWith(".js")) {
                    assertThat(wordsOfScript(Files.readString(file))).as(name).isEmpty();
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(6);
    }

    @Test
    void words_wouldBeFound() {
        assertThat(wordsOfTemplate("<#if a><p>One value a line</p></#if>")).isNotEmpty();
        assertThat(wordsOfTemplate("<label>${field.label?html}:</label>")).isEmpty();
        assertThat(wordsOfScript("say(\"No file was chosen\");")).isNotEmpty();
        assertThat(wordsOfScript("say(this.msg(\"bayan.message.failure\"));")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_fr", "_tr", "_ru", "_fa", "_ckb"})
    void valuesOfFacets_haveWordsOnTheSearchPage(String language) throws Exception {
        Properties words = read(FACET_WORDS.resolve("faceted-search.get" + language + ".properties"));
        Set<String> values =
                new TreeSet<>(List.of("ar", "en", "fr", "tr", "ru", "fa", "ckb", "kmr", "de", "es", "he", "it"));
        String model = Files.readString(MODEL);
        for (String constraint : List.of("documentTypeCode", "extractionStateCode", "reviewStateCode")) {
            int start = model.indexOf("<constraint name=\"bay:" + constraint + "\"");
            values.addAll(names(model.substring(start, model.indexOf("</list>", start)), "<value>(\\w+)</value>"));
        }
        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(values);
        assertThat(words.values())
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank());
    }

    private static Set<String> wordsOfTemplate(String template) {
        String text = template.replaceAll(
                        "(?s)<#--.*?-->|<script.*?</script>|\\$\\{[^}]*}|</?[#@](?:[^>()]|\\([^)]*\\))*>", " ")
                .replaceAll("(?s)<[^>]*>", " ");
        return names(text, "(\\p{L}{2,})");
    }

    private static Set<String> wordsOfScript(String script) {
        return names(script.replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", ""), "\"(\\p{Lu}[^\"]*\\p{L}{2,} [^\"]*)\"");
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static Set<String> attributes(Element parent, String element, String attribute) {
        Set<String> values = new TreeSet<>();
        NodeList elements = parent.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            String value = ((Element) elements.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static Set<String> names(String text, String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Properties load(String language) throws IOException {
        return read(MESSAGES.resolve("bayan-share" + language + ".properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
