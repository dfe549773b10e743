package org.bayan.embedded.api.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.api.facts.samples.BentSample;
import org.junit.jupiter.api.Test;

/** Nothing invented, nothing bent: the declared API against the signatures of ACS 25.3. */
class SignatureFactsTest {

    @Test
    void declaredApi_comparedWithFacts_holdsOnlyWhatStandsThere() throws Exception {
        Map<String, Signature> declared =
                SignatureText.ofClasses(folderOf(NodeService.class), "org/alfresco", "org/springframework/extensions");

        assertThat(declared).hasSizeGreaterThan(300);
        assertThat(new FactsCheck(facts()).violations(declared)).isEmpty();
    }

    @Test
    void bentClass_comparedWithItsFacts_isReportedMemberByMember() throws Exception {
        Map<String, Signature> facts = SignatureText.parse(List.of(
                "public final class org.bayan.embedded.api.facts.samples.BentSample implements java.io.Serializable {",
                "  public static final int LIMIT = 10;",
                "  public org.bayan.embedded.api.facts.samples.BentSample();",
                "  public java.util.List<java.lang.String> names() throws java.io.IOException;",
                "  protected void close();",
                "}"));

        List<String> violations = new FactsCheck(facts)
                .violations(
                        SignatureText.ofClasses(folderOf(BentSample.class), "org/bayan/embedded/api/facts/samples"));

        assertThat(violations)
                .anyMatch(line -> line.contains("the facts say 'public final class"))
                .anyMatch(line -> line.contains("implements java.lang.Cloneable"))
                .anyMatch(line -> line.contains("LIMIT = 11"))
                .anyMatch(line -> line.contains("names()"))
                .anyMatch(line -> line.contains("public void close()"))
                .anyMatch(line -> line.contains("invented(int)"))
                .hasSize(6);
    }

    private static Path folderOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Map<String, Signature> facts() throws IOException {
        try (var in = SignatureFactsTest.class.getResourceAsStream("/facts/acs-25.3-signatures.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return SignatureText.parse(reader.lines().toList());
        }
    }
}
