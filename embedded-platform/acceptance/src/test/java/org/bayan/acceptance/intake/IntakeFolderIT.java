package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/** A plain file that arrives in an intake folder becomes a statement. */
@AcceptanceTest
class IntakeFolderIT {
    private static final SampleText TEXT = SampleText.titled("خطاب في ذكرى الجلاء");
    private static final String ISSUER = "وزارة الإعلام";

    private final Acs acs;
    private final TestFolder folder;
    private final Described described;
    private final String intake;

    IntakeFolderIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
        this.intake = acs.nodes()
                .create(
                        folder.id(),
                        Map.of(
                                "name",
                                "intake-" + System.nanoTime(),
                                "nodeType",
                                "cm:folder",
                                "aspectNames",
                                List.of("bay:intakeFolder"),
                                "properties",
                                Map.of("bay:defaultIssuerName", ISSUER)))
                .id();
    }

    @Test
    void upload_becomesAStatement() {
        Node created = plain(intake, "uploaded.txt");

        assertDescribed(created.id());
    }

    @Test
    void upload_hasTheTypeFromItsFirstVersionOn() {
        Node created = described.done(plain(intake, "first-version.txt").id());
        acs.nodes()
                .writeContent(created.id(), SampleText.titled("نص لاحق").text())
                .expect(200);
        described.again(created);
        acs.nodes().revert(created.id(), "1.0");

        Node reverted = Waits.forTitle(acs, created.id(), TEXT.title());
        assertThat(reverted.type()).isEqualTo("bay:statement");
    }

    @Test
    void movedFile_becomesAStatement() {
        Node moved =
                acs.nodes().move(plain(folder.id(), "moved-" + intake + ".txt").id(), intake);

        assertDescribed(moved.id());
    }

    @Test
    void copiedFile_becomesAStatementAndItsOriginalDoesNot() {
        Node original = plain(folder.id(), "original-" + intake + ".txt");
        Node copy = acs.nodes().copy(original.id(), intake, "copied.txt");

        assertDescribed(copy.id());
        assertThat(acs.nodes().get(original.id()).type()).isEqualTo("cm:content");
    }

    @Test
    void fileCreatedFromJson_becomesAStatementOnceItHasContent() {
        Node created = acs.nodes().create(intake, Map.of("name", "json.txt", "nodeType", "cm:content"));
        acs.nodes().writeContent(created.id(), TEXT.text()).expect(200);

        Node seen = Waits.forTitle(acs, created.id(), TEXT.title());
        assertThat(seen.type()).isEqualTo("bay:statement");
    }

    @Test
    void uploadByRelativePath_becomesAStatementOnlyInTheIntakeFolderItself() {
        String name = acs.nodes().get(intake).name();
        Node direct = acs.nodes()
                .file(folder.id())
                .named("direct.txt")
                .with("relativePath", name)
                .text(TEXT.text())
                .create();
        Node below = acs.nodes()
                .file(folder.id())
                .named("below.txt")
                .with("relativePath", name + "/below")
                .text(TEXT.text())
                .create();

        assertDescribed(direct.id());
        assertThat(acs.nodes().get(below.id()).type()).isEqualTo("cm:content");
    }

    @Test
    void emptyUpload_isSkippedWithAReason() {
        Node empty = acs.nodes().file(intake).named("empty.txt").create();

        Node seen = described.finished(empty.id());
        assertThat(seen.type()).isEqualTo("bay:statement");
        assertThat(seen.state()).isEqualTo("skipped");
        assertThat(seen.property("bay:extractionMessage")).isNotBlank();
    }

    @Test
    void subfolder_staysAFolder() {
        Node below = acs.nodes().createFolder(intake, "below");
        described.done(plain(intake, "after-below.txt").id());

        Node seen = acs.nodes().get(below.id());
        assertThat(seen.type()).isEqualTo("cm:folder");
        assertThat(seen.aspects()).doesNotContain("bay:extracted");
    }

    @Test
    void shareUpload_becomesAStatement() {
        assumeTrue(acs.share().isThere(), "This server has no Share services (/s/api/upload answers 404)");

        assertDescribed(acs.share().upload(intake, "share.txt", TEXT.text(), null));
    }

    @Test
    void webDavUpload_becomesAStatement() {
        assumeTrue(acs.webDav().isThere(), "This server has no WebDAV");

        acs.webDav().put(TEXT.text(), folder.name(), acs.nodes().get(intake).name(), "webdav.txt");
        assertDescribed(acs.nodes().children(intake).get(0).id());
    }

    @Test
    void cmisDocument_becomesAStatement() {
        assumeTrue(acs.cmis().isThere(), "This server has no CMIS browser binding");

        assertDescribed(acs.cmis().createDocument(intake, "cmis.txt", "cmis:document", TEXT.text()));
    }

    @Test
    void folderDefault_fillsInWhatTheTextDoesNotSay() {
        Node seen = described.done(plain(intake, "default.txt").id());

        assertThat(seen.property("bay:issuerName")).isEqualTo(ISSUER);
        assertThat(acs.statements().get(seen.id()).origin("issuer")).isEqualTo("import");
    }

    private Node plain(String parent, String name) {
        return acs.nodes().file(parent).named(name).text(TEXT.text()).create();
    }

    private void assertDescribed(String id) {
        Node node = described.done(id);
        assertThat(node.type()).isEqualTo("bay:statement");
        assertThat(node.property("cm:title")).isEqualTo(TEXT.title());
    }
}
