package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** A statement whose content changes is read again, and only then. */
@AcceptanceTest
class NewContentIT {
    private static final SampleText FIRST = SampleText.titled("النص الأول للكلمة");
    private static final SampleText SECOND = SampleText.titled("النص الثاني للكلمة");

    private final Acs acs;
    private final TestFolder folder;
    private final Described described;

    NewContentIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
    }

    @Test
    void newContent_isReadAgain() {
        String code = RunId.newCode();
        Node before = folder.statement("new-content.txt", FIRST);
        acs.nodes().writeContent(before.id(), SECOND.code(code).text()).expect(200);

        Node after = described.again(before);
        assertThat(after.property("cm:title")).isEqualTo(SECOND.title());
        assertThat(after.property("bay:referenceCode")).isEqualTo(code);
    }

    @Test
    void valueThatNewContentDoesNotSay_isTakenBack() {
        Node before = folder.statement("taken-back.txt", FIRST.code(RunId.newCode()));
        acs.nodes().writeContent(before.id(), SECOND.text()).expect(200);

        assertThat(described.again(before).property("bay:referenceCode")).isNull();
    }

    @Test
    void overwritingUpload_isReadAgain() {
        Node before = folder.statement("overwritten.txt", FIRST);
        acs.nodes()
                .file(folder.id())
                .named("overwritten.txt")
                .with("overwrite", "true")
                .text(SECOND.text())
                .answer()
                .expect(200, 201);

        Node after = described.again(before);
        assertThat(after.type()).isEqualTo("bay:statement");
        assertThat(after.property("cm:title")).isEqualTo(SECOND.title());
    }

    @Test
    void emptyContent_isSkippedAndKeepsTheValues() {
        Node before = folder.statement("emptied.txt", FIRST);
        acs.nodes().writeContent(before.id(), "").expect(200);

        Node after = Waiting.until(
                "the emptied statement to be skipped",
                () -> acs.nodes().get(before.id()),
                n -> "skipped".equals(n.state()));
        assertThat(after.property("cm:title")).isEqualTo(FIRST.title());
        assertThat(after.property("bay:extractionMessage")).isNotBlank();
    }

    @Test
    void revert_isReadAgain() {
        Node first = folder.statement("reverted.txt", FIRST);
        acs.nodes().writeContent(first.id(), SECOND.text()).expect(200);
        Node second = described.again(first);
        acs.nodes().revert(first.id(), "1.0");

        Node reverted = described.again(second);
        assertThat(reverted.property("cm:title")).isEqualTo(FIRST.title());
        assertThat(reverted.time("bay:extractedAt")).isAfter(second.time("bay:extractedAt"));
    }

    @Test
    void changedName_isNoReasonToReadAgain() {
        Node before = folder.statement("name-before.txt", FIRST);
        Node renamed = acs.nodes()
                .update(before.id(), Map.of("name", "name-after.txt"))
                .expect(200)
                .node();

        assertThat(renamed.state()).isEqualTo("done");
        assertThat(renamed.time("bay:extractedAt")).isEqualTo(before.time("bay:extractedAt"));
    }

    @Test
    void restoredStatement_isNotReadAgain() {
        Node before = folder.statement("restored.txt", FIRST);
        acs.nodes().delete(before.id());
        Node restored = acs.nodes().restore(before.id());

        // It would be pending from the restore's own transaction on, or have a later time.
        assertThat(restored.state()).isEqualTo("done");
        assertThat(restored.time("bay:extractedAt")).isEqualTo(before.time("bay:extractedAt"));
        assertThat(restored.property("cm:title")).isEqualTo(FIRST.title());
    }

    @Test
    void movedStatement_isNotReadAgain() {
        Node before = folder.statement("moved-statement.txt", FIRST);
        Node moved = acs.nodes().move(before.id(), folder.folder("elsewhere").id());

        assertThat(moved.state()).isEqualTo("done");
        assertThat(moved.time("bay:extractedAt")).isEqualTo(before.time("bay:extractedAt"));
    }
}
