package org.bayan.embedded.http.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;

class ScriptIndexTest {
    private final ScriptIndex index = new ScriptIndex();
    private final DescriptorReader reader = new DescriptorReader();

    @Test
    void find_prefersTheTemplateWithMoreLiteralCharacters() {
        add("a/one.get", "<url>/bayan/statements/{id}</url>");
        add("a/two.get", "<url>/bayan/statements/{id}/extract</url>");

        Match match = index.find("GET", "/bayan/statements/7/extract").orElseThrow();

        assertThat(match.getWebScript().getDescription().getId()).isEqualTo("a/two.get");
        assertThat(match.getTemplateVars()).containsEntry("id", "7");
    }

    @Test
    void find_letsAVariableSpanSegments() {
        add("a/form.post", "<url>/api/{item_kind}/{item_id}/formprocessor</url>");

        Match match = index.find("POST", "/api/node/workspace/SpacesStore/7/formprocessor")
                .orElseThrow();

        assertThat(match.getTemplateVars()).containsEntry("item_id", "workspace/SpacesStore/7");
    }

    @Test
    void find_withAnotherMethod_matchesThePathAlone() {
        add("a/one.get", "<url>/x</url>");

        assertThat(index.find("POST", "/x").orElseThrow().getKind()).isEqualTo(Match.Kind.URI);
        assertThat(index.find("GET", "/y")).isEmpty();
    }

    @Test
    void find_ignoresTheExtensionThatNamesAFormat() {
        add("a/one.get", "<url>/x</url>");
        add("a/two.get", "<url>/y/{name}</url><format default=\"json\">argument</format>");

        assertThat(index.find("GET", "/x.json")).isPresent();
        assertThat(index.find("GET", "/y/a.b").orElseThrow().getTemplateVars()).containsEntry("name", "a.b");
    }

    @Test
    void descriptor_withoutDetails_hasTheDefaultsOfAcs() {
        Description description = read("a/one.get", "<url>/x</url>");

        assertThat(description.getRequiredAuthentication()).isEqualTo(Description.RequiredAuthentication.none);
        assertThat(description.getRequiredTransaction()).isEqualTo(Description.RequiredTransaction.none);
        assertThat(description.getDefaultFormat()).isEqualTo("html");
        assertThat(description.getFormatStyle()).isEqualTo(Description.FormatStyle.any);
        assertThat(description.getMethod()).isEqualTo("GET");
    }

    @Test
    void descriptor_withAuthentication_runsInATransaction() {
        Description description = read(
                "a/one.post",
                "<url>/x</url><authentication>admin</authentication><transaction allow=\"readonly\"/>"
                        + "<cache><never/></cache><family>F</family><lifecycle>internal</lifecycle>");

        assertThat(description.getRequiredTransaction()).isEqualTo(Description.RequiredTransaction.required);
        assertThat(description.getRequiredTransactionParameters().getCapability())
                .isEqualTo(Description.TransactionCapability.readonly);
        assertThat(description.getRequiredCache().getNeverCache()).isTrue();
        assertThat(description.getFamilys()).containsExactly("F");
    }

    @Test
    void descriptor_thatIsWrong_isNamed() {
        assertThatThrownBy(() -> read("a/one.get", "")).hasMessageContaining("a/one.get.desc.xml");
        assertThatThrownBy(() -> read("a/one.get", "<url>/x</url><authentication>me</authentication>"))
                .hasMessageContaining("a/one.get.desc.xml");
    }

    @Test
    void descriptor_withADoctype_isRefused() {
        String document = "<!DOCTYPE webscript [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<webscript><shortname>&e;</shortname><url>/x</url></webscript>";

        assertThatThrownBy(() -> reader.read("a/one.get", document.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("DOCTYPE");
    }

    private void add(String id, String content) {
        DeclarativeWebScript script = new DeclarativeWebScript();
        script.init((Container) null, read(id, content));
        index.add(script);
    }

    private Description read(String id, String content) {
        String document = "<webscript><shortname>s</shortname>" + content + "</webscript>";
        return reader.read(id, document.getBytes(StandardCharsets.UTF_8));
    }
}
