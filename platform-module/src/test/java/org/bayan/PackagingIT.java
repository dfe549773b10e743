package org.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is dropped into ACS: the JAR, and the AMP around it, as this build has just made them. */
class PackagingIT {
    private static final String MODULE = "alfresco/module/bayan-platform/";
    private static final Path JAR = Path.of(System.getProperty("bayan.artifact") + ".jar");
    private static final Path AMP = Path.of(System.getProperty("bayan.artifact") + ".amp");
    /** Class files of Java 17. */
    private static final int NEWEST_CLASS_FILE = 61;

    @Test
    void jar_holdsOnlyOursAndWhatTheReaderCarries() throws IOException {
        assertThat(entries(JAR).keySet())
                .allMatch(name -> name.startsWith("META-INF/")
                        || name.startsWith("org/bayan/")
                        || name.startsWith(MODULE)
                        || name.startsWith("alfresco/extension/templates/webscripts/org/bayan/")
                        // ACS reads every file of this name, from every module.
                        || name.equals("alfresco/extension/solr-facets-config-custom.properties"))
                .noneMatch(name -> name.startsWith("org/bayan/embedded"));
    }

    @Test
    void jar_holdsWhatAcsLooksFor() throws IOException {
        Map<String, byte[]> jar = entries(JAR);
        assertThat(jar)
                .containsKeys(
                        MODULE + "module.properties",
                        MODULE + "module-context.xml",
                        MODULE + "alfresco-global.properties",
                        MODULE + "model/statement-model.xml",
                        MODULE + "messages/bayan-model.properties",
                        MODULE + "messages/bayan-model_ar.properties",
                        MODULE + "reader/index.sha256",
                        "alfresco/extension/templates/webscripts/org/bayan/statement/statement.get.desc.xml");
        assertThat(jar.keySet())
                .as("PDFBox, which ACS has not")
                .anyMatch(name -> name.matches(MODULE + "reader/lib/pdfbox-[0-9.]+\\.jar"));
    }

    @Test
    void jar_classes_runOnJava17() throws IOException {
        List<String> tooNew = new ArrayList<>();
        entries(JAR).forEach((name, bytes) -> {
            if (name.endsWith(".class") && (bytes[6] << 8 | bytes[7]) > NEWEST_CLASS_FILE) {
                tooNew.add(name);
            }
        });
        assertThat(tooNew).isEmpty();
    }

    @Test
    void moduleProperties_complete() throws IOException {
        Properties identity = properties(entries(JAR).get(MODULE + "module.properties"));
        assertThat(identity).containsEntry("module.id", "bayan-platform");
        assertThat(identity.getProperty("module.version")).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(identity.getProperty("module.title")).isNotBlank();
        assertThat(identity.getProperty("module.description")).isNotBlank();
        assertThat(identity.getProperty("module.repo.version.min")).matches("\\d+(\\.\\d+)*");
    }

    @Test
    void amp_isIdentityAndTheVeryJar() throws IOException {
        Map<String, byte[]> amp = entries(AMP);
        assertThat(amp).containsOnlyKeys("module.properties", "lib/" + JAR.getFileName());
        assertThat(amp.get("lib/" + JAR.getFileName())).isEqualTo(Files.readAllBytes(JAR));
        assertThat(properties(amp.get("module.properties")))
                .isEqualTo(properties(entries(JAR).get(MODULE + "module.properties")));
    }

    private static Properties properties(byte[] bytes) throws IOException {
        var properties = new Properties();
        properties.load(new ByteArrayInputStream(bytes));
        return properties;
    }

    private static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
