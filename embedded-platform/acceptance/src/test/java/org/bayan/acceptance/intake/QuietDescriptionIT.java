package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.Test;

/** Describing a statement is no change of a person's: it leaves versions, modifier and modification time alone. */
@AcceptanceTest
class QuietDescriptionIT {
    private static final SampleText TEXT = SampleText.titled("إحاطة صحفية يومية");

    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;

    QuietDescriptionIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @Test
    void description_makesNoVersion() {
        Node node = folder.statement("one-version.txt", TEXT.code(RunId.newCode()));

        assertThat(node.property("cm:versionLabel")).isEqualTo("1.0");
        assertThat(acs.nodes().versions(node.id())).isEqualTo(List.of("1.0"));
    }

    @Test
    void description_isNoModification() {
        Node uploaded = folder.upload("unmodified.txt", TEXT);
        Node node = new Described(acs).done(uploaded.id());

        assertThat(node.modifiedAt()).isEqualTo(uploaded.modifiedAt());
        assertThat(node.modifiedBy()).isEqualTo(uploaded.modifiedBy());
    }

    @Test
    void description_ofAnotherUsersUpload_keepsThatUserAsModifier() {
        Login uploader = people.create("uploader");
        Node shared = folder.folder("uploaders");
        acs.people().letIn(shared.id(), uploader, "Contributor");
        Node uploaded = acs.as(uploader)
                .nodes()
                .file(shared.id())
                .named("uploaders.txt")
                .asStatement()
                .text(TEXT.text())
                .create();

        Node node = new Described(acs).done(uploaded.id());
        assertThat(node.modifiedBy()).isEqualTo(uploader.user());
        assertThat(node.modifiedAt()).isEqualTo(uploaded.modifiedAt());
    }

    @Test
    void secondReading_makesNoVersionAndIsNoModification() {
        Node before = folder.statement("read-twice.txt", TEXT);
        acs.statements().extract(before.id()).expect(200);

        Node after = acs.nodes().get(before.id());
        assertThat(after.time("bay:extractedAt")).isAfter(before.time("bay:extractedAt"));
        assertThat(after.modifiedAt()).isEqualTo(before.modifiedAt());
        assertThat(acs.nodes().versions(before.id())).isEqualTo(List.of("1.0"));
    }

    @Test
    void decision_makesNoVersion() {
        Node before = folder.statement("decided.txt", TEXT);
        acs.statements().decide(before.id(), "place", "دمشق").expect(200);

        assertThat(acs.nodes().get(before.id()).property("bay:place")).isEqualTo("دمشق");
        assertThat(acs.nodes().versions(before.id())).isEqualTo(List.of("1.0"));
    }

    @Test
    void newContent_makesOneVersionOnly() {
        Node before = folder.statement("two-versions.txt", TEXT);
        acs.nodes()
                .writeContent(before.id(), SampleText.titled("نص جديد").text())
                .expect(200);
        new Described(acs).again(before);

        assertThat(acs.nodes().versions(before.id())).isEqualTo(List.of("1.1", "1.0"));
    }

    @Test
    void uploadWithOwnValues_keepsThem() {
        Node uploaded = acs.nodes()
                .file(folder.id())
                .named("own-values.txt")
                .asStatement()
                .with("bay:place", "حلب")
                .with("cm:description", "وصف المحمّل")
                .text(TEXT.text())
                .create();

        Node node = new Described(acs).done(uploaded.id());
        assertThat(node.property("bay:place")).isEqualTo("حلب");
        assertThat(node.property("cm:description")).isEqualTo("وصف المحمّل");
        assertThat(acs.statements().get(node.id()).origin("place")).isEqualTo("human");
    }
}
