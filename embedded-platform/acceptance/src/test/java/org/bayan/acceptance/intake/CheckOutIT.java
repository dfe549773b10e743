package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A working copy is not read; what is checked in is. */
@AcceptanceTest
class CheckOutIT {
    private static final SampleText FIRST = SampleText.titled("النسخة الأولى");
    private static final SampleText DRAFT = SampleText.titled("مسودة قيد العمل");
    private static final SampleText LAST = SampleText.titled("النسخة الأخيرة");

    private final Acs acs;
    private final TestFolder folder;
    private final Described described;

    CheckOutIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
    }

    @BeforeEach
    void checkOutIsThere() {
        assumeTrue(acs.share().isThere(), "This server has no Share services, through which files are checked out");
    }

    @Test
    void workingCopy_withNewContent_isNotRead() {
        Node original = folder.statement("working.txt", FIRST);
        String workingCopy = acs.share().checkOut(original.id());
        acs.nodes().writeContent(workingCopy, DRAFT.text()).expect(200);
        folder.statement("after-working.txt", FIRST);

        Node seen = acs.nodes().get(workingCopy);
        assertThat(seen.state()).isEqualTo("done");
        assertThat(seen.time("bay:extractedAt")).isEqualTo(original.time("bay:extractedAt"));
        assertThat(acs.nodes().get(original.id()).time("bay:extractedAt")).isEqualTo(original.time("bay:extractedAt"));
    }

    @Test
    void checkedInContent_isReadOnce() {
        Node original = folder.statement("checked-in.txt", FIRST);
        String workingCopy = acs.share().checkOut(original.id());
        acs.nodes().writeContent(workingCopy, DRAFT.text()).expect(200);
        acs.share().replace(workingCopy, "checked-in.txt", LAST.text());

        Node read = Waits.forTitle(acs, original.id(), LAST.title());
        assertThat(read.property("cm:versionLabel")).isEqualTo("2.0");
        assertThat(acs.nodes().versions(original.id())).isEqualTo(List.of("2.0", "1.0"));
        folder.statement("after-checked-in.txt", FIRST);
        assertThat(acs.nodes().get(original.id()).time("bay:extractedAt")).isEqualTo(read.time("bay:extractedAt"));
    }

    @Test
    void statementInAnIntakeFolder_canBeCheckedInAgain() {
        Node intake = intakeFolder("statements");
        Node original = described.done(plain(intake, "statement.txt").id());
        String workingCopy = acs.share().checkOut(original.id());
        acs.share().replace(workingCopy, "statement.txt", LAST.text());

        assertThat(Waits.forTitle(acs, original.id(), LAST.title()).type()).isEqualTo("bay:statement");
    }

    @Test
    void plainFileInAnIntakeFolder_canBeCheckedInAgain() {
        Node old = folder.folder("was-no-intake");
        Node plain = plain(old, "plain.txt");
        acs.nodes()
                .update(old.id(), Map.of("aspectNames", List.of("cm:auditable", "bay:intakeFolder")))
                .expect(200);
        String workingCopy = acs.share().checkOut(plain.id());
        acs.share().replace(workingCopy, "plain.txt", LAST.text());

        Node seen = acs.nodes().get(plain.id());
        assertThat(new String(acs.nodes().content(plain.id()), StandardCharsets.UTF_8))
                .isEqualTo(LAST.text());
        assertThat(seen.aspects()).doesNotContain("cm:checkedOut");
        assertThat(acs.nodes().children(old.id())).hasSize(1);
    }

    @Test
    void webScript_forAWorkingCopy_doesNotReadIt() {
        Node original = folder.statement("refused.txt", FIRST);
        String workingCopy = acs.share().checkOut(original.id());

        assertThat(acs.statements().extract(workingCopy).status()).isEqualTo(409);
        assertThat(acs.nodes().get(workingCopy).state()).isEqualTo("done");
    }

    private Node intakeFolder(String name) {
        return acs.nodes()
                .create(
                        folder.id(),
                        Map.of("name", name, "nodeType", "cm:folder", "aspectNames", List.of("bay:intakeFolder")));
    }

    private Node plain(Node parent, String name) {
        return acs.nodes().file(parent.id()).named(name).text(FIRST.text()).create();
    }
}
