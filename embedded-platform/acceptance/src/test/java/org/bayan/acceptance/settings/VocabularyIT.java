package org.bayan.acceptance.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive extends the vocabulary in the repository, without a restart, and is told of mistakes. */
@AcceptanceTest
class VocabularyIT {
    /** The file that Bayan puts into the Data Dictionary has this id on every server. */
    private static final String FILE = "62617961-6e00-4000-8000-000000000020";

    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private byte[] before;

    VocabularyIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void keepFile() {
        before = acs.nodes().content(FILE);
    }

    @AfterEach
    void giveFileBack() {
        save(new String(before, StandardCharsets.UTF_8));
    }

    private void save(String text) {
        acs.nodes().writeContent(FILE, text).expect(200);
    }

    private String code(String name, String label, String code) {
        Node node = acs.nodes()
                .file(folder.id())
                .named(name)
                .asStatement()
                .text("Title: A statement\n" + label + ": " + code + "\nText of the statement.\n")
                .create();
        return new Described(acs).done(node.id()).property("bay:referenceCode");
    }

    @Test
    void file_isThereWithAnExample() {
        assertThat(new String(before, StandardCharsets.UTF_8)).startsWith("bayan-vocabulary 1");
        assertThat(acs.nodes().get(FILE).property("bay:settingsState")).isEqualTo("inForce");
    }

    @Test
    void newLabel_countsWithoutARestart() {
        String code = RunId.newCode();
        assertThat(code("before.txt", "Zollkennung", code)).isNull();
        save("bayan-vocabulary 1\n[label code]\nen Zollkennung\n");

        assertThat(acs.nodes().get(FILE).property("bay:settingsState")).isEqualTo("inForce");
        assertThat(code("after.txt", "Zollkennung", code)).isEqualTo(code);
    }

    @Test
    void mistake_isNamedWithLineAndReason_andTheLastGoodStateStays() {
        save("bayan-vocabulary 1\n[label code]\nen Grubenkennung\n");
        save("bayan-vocabulary 1\n[label code]\nen Grubenkennung\n[label colour]\nxx? {a\n");

        Node file = acs.nodes().get(FILE);
        assertThat(file.property("bay:settingsState")).isEqualTo("wrong");
        assertThat(file.property("bay:settingsMessage")).contains("4").contains("label");
        String code = RunId.newCode();
        assertThat(code("last-good.txt", "Grubenkennung", code)).isEqualTo(code);

        save("bayan-vocabulary 1\n");
        assertThat(acs.nodes().get(FILE).property("bay:settingsState")).isEqualTo("inForce");
        assertThat(acs.nodes().get(FILE).property("bay:settingsMessage")).isNull();
    }

    @Test
    void mistake_isToldInTheLanguageOfWhoSavesIt_andNothingOfItCounts() {
        save("bayan-vocabulary 1\n[label code]\nen Lotsenkennung\n");

        acs.inLanguage("ar")
                .nodes()
                .writeContent(FILE, "bayan-vocabulary 1\n[label code]\nen Lotsenkennung\nen Bergkennung\nen ...\n")
                .expect(200);

        Node file = acs.nodes().get(FILE);
        assertThat(file.property("bay:settingsState")).isEqualTo("wrong");
        assertThat(file.property("bay:settingsMessage")).contains("السطر 5").contains("تتألف العبارة من كلمات");
        String code = RunId.newCode();
        assertThat(code("still.txt", "Lotsenkennung", code)).isEqualTo(code);
        assertThat(code("not-yet.txt", "Bergkennung", RunId.newCode())).isNull();
    }

    @Test
    void archivist_maySaveIt_othersMayNot() {
        Login archivist = people.create("vocabulary" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().join(archivist, "GROUP_BAYAN_ARCHIVISTS");
        Login other = people.create("other" + RunId.newCode().replaceAll("\\W", ""));

        assertThat(acs.as(other)
                        .nodes()
                        .writeContent(FILE, "bayan-vocabulary 1\n")
                        .status())
                .isEqualTo(403);
        acs.as(archivist).nodes().writeContent(FILE, "bayan-vocabulary 1\n").expect(200);
    }
}
