package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/** A file that comes in with the type of a statement is described, whatever the door. */
@AcceptanceTest
class UploadIT {
    private static final SampleText TEXT = SampleText.titled("كلمة في افتتاح المعرض");

    private final Acs acs;
    private final TestFolder folder;
    private final Described described;

    UploadIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
    }

    @Test
    void multipartUpload_withTheType_isDescribed() {
        Answer answer = acs.nodes()
                .file(folder.id())
                .named("multipart.txt")
                .asStatement()
                .text(TEXT.text())
                .answer();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.node().type()).isEqualTo("bay:statement");
        assertDescribed(answer.node().id());
    }

    @Test
    void multipartUpload_withARelativePath_isDescribedInTheNewFolders() {
        Node created = acs.nodes()
                .file(folder.id())
                .named("deep.txt")
                .asStatement()
                .with("relativePath", "archive/2017")
                .text(TEXT.text())
                .create();

        assertDescribed(created.id());
        assertThat(acs.nodes().get(created.parentId()).name()).isEqualTo("2017");
    }

    @Test
    void jsonCreation_thenContent_isDescribed() {
        Node created = acs.nodes().create(folder.id(), Map.of("name", "json.txt", "nodeType", "bay:statement"));
        Answer written = acs.nodes().writeContent(created.id(), TEXT.text());

        assertThat(written.status()).isEqualTo(200);
        assertDescribed(created.id());
    }

    @Test
    void shareUpload_withTheContentType_isDescribed() {
        assumeTrue(acs.share().isThere(), "This server has no Share services (/s/api/upload answers 404)");

        assertDescribed(acs.share().upload(folder.id(), "share.txt", TEXT.text(), "bay:statement"));
    }

    @Test
    void cmisBrowserCreation_withTheType_isDescribed() {
        assumeTrue(acs.cmis().isThere(), "This server has no CMIS browser binding");

        assertDescribed(acs.cmis().createDocument(folder.id(), "cmis.txt", "D:bay:statement", TEXT.text()));
    }

    @Test
    void changedType_ofAPlainFile_isDescribed() {
        Node plain = acs.nodes()
                .file(folder.id())
                .named("plain.txt")
                .text(TEXT.text())
                .create();
        Answer changed = acs.nodes().update(plain.id(), Map.of("nodeType", "bay:statement"));

        assertThat(changed.status()).isEqualTo(200);
        assertDescribed(plain.id());
    }

    @Test
    void plainUpload_outsideOfIntakeFolders_isLeftAlone() {
        Node plain = acs.nodes()
                .file(folder.id())
                .named("left-alone.txt")
                .text(TEXT.text())
                .create();
        folder.statement("after-left-alone.txt", TEXT);

        Node seen = acs.nodes().get(plain.id());
        assertThat(seen.type()).isEqualTo("cm:content");
        assertThat(seen.aspects()).doesNotContain("bay:extracted");
    }

    @Test
    void emptyFile_isSkippedWithAReason() {
        Node empty =
                acs.nodes().file(folder.id()).named("empty.txt").asStatement().create();

        Node seen = described.finished(empty.id());
        assertThat(seen.state()).isEqualTo("skipped");
        assertThat(seen.property("bay:extractionMessage")).isNotBlank();
        assertThat(acs.statements().get(empty.id()).message()).isNotBlank();
    }

    @Test
    void reason_isInTheReadersLanguage_byEveryDoor() {
        Node empty =
                acs.nodes().file(folder.id()).named("reason.txt").asStatement().create();
        described.finished(empty.id());

        Map.of("ar", "الملف فارغ", "en", "The file is empty", "ru", "Файл пуст").forEach((language, beginning) -> {
            Acs reader = acs.inLanguage(language);
            assertThat(reader.nodes().get(empty.id()).property("bay:extractionMessage"))
                    .startsWith(beginning);
            assertThat(reader.statements().get(empty.id()).message()).startsWith(beginning);
            assertThat(reader.statementSearch()
                            .find("folder", folder.id(), "state", "skipped", "maxItems", "1000")
                            .path("items"))
                    .anySatisfy(item -> {
                        assertThat(item.path("id").asText()).isEqualTo(empty.id());
                        assertThat(item.path("message").asText()).startsWith(beginning);
                    });
        });
    }

    @Test
    void upload_keepsItsBytes() {
        Node created = folder.statement("bytes.txt", TEXT);

        assertThat(acs.nodes().content(created.id())).isEqualTo(TEXT.text().getBytes(StandardCharsets.UTF_8));
    }

    private void assertDescribed(String id) {
        Node node = described.done(id);
        assertThat(node.type()).isEqualTo("bay:statement");
        assertThat(node.property("cm:title")).isEqualTo(TEXT.title());
    }
}
