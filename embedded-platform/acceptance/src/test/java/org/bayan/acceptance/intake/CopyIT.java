package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.StatementAnswer;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A copy is a statement of its own: read anew, and without the decisions that people took for the original. */
@AcceptanceTest
class CopyIT {
    private final Acs acs;
    private final TestFolder folder;
    private final Described described;

    CopyIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
    }

    @Test
    void copy_isReadForItself() {
        Node original = folder.statement("read.txt", SampleText.titled("بيان للنسخ"));
        Node copy = described.done(
                acs.nodes().copy(original.id(), folder.id(), "read-copy.txt").id());

        assertThat(copy.time("bay:extractedAt")).isAfter(original.time("bay:extractedAt"));
        assertThat(copy.property("cm:title")).isEqualTo("بيان للنسخ");
        assertThat(acs.statements().get(copy.id()).accepted("title")).isNotEmpty();
    }

    @Test
    void copy_doesNotInheritWhoDecided() {
        Node original = folder.statement("decided.txt", SampleText.titled("بيان قبل القرار"));
        acs.statements().decide(original.id(), "title", "عنوان اختاره شخص").expect(200);
        Node copy = described.done(
                acs.nodes().copy(original.id(), folder.id(), "decided-copy.txt").id());

        StatementAnswer seen = acs.statements().get(copy.id());
        assertThat(seen.value("title")).isEqualTo("عنوان اختاره شخص");
        assertThat(seen.evidence()).noneMatch(CopyIT::isDecided);
        assertThat(acs.statements().get(original.id()).evidence()).anyMatch(CopyIT::isDecided);
    }

    @Test
    void copyWithTheOriginalsCode_isMarked() {
        String code = RunId.newCode();
        Node original =
                folder.statement("coded.txt", SampleText.titled("بيان له رمز").code(code));
        Node copy = described.done(
                acs.nodes().copy(original.id(), folder.id(), "coded-copy.txt").id());

        assertThat(copy.properties("bay:conflictingFields")).isEqualTo(List.of("referenceCode"));
        assertThat(copy.property("bay:sameCodeAs")).isEqualTo(original.id());
        assertThat(acs.nodes().get(original.id()).aspects()).doesNotContain("bay:conflicting");
    }

    /** Whether or not the original has been read again when the copy is made, the copy says what its own content says. */
    @RepeatedTest(5)
    void copy_whileTheOriginalIsReadAgain_hasTheValuesOfItsOwnContent(RepetitionInfo time) {
        String name = "again-" + time.getCurrentRepetition() + ".txt";
        Node original = folder.statement(name, SampleText.titled("النص الأول").code(RunId.newCode()));
        String code = RunId.newCode();
        acs.nodes()
                .writeContent(
                        original.id(),
                        SampleText.titled("النص الثاني").code(code).text());
        Node copy = described.done(
                acs.nodes().copy(original.id(), folder.id(), "copy-" + name).id());

        assertThat(copy.property("bay:referenceCode")).isEqualTo(code);
        assertThat(copy.property("cm:title")).isEqualTo("النص الثاني");
    }

    @Test
    void copiedFolder_givesStatementsThatAreReadForThemselves() {
        Node source = folder.folder("whole");
        Node original = acs.nodes()
                .file(source.id())
                .named("inside.txt")
                .asStatement()
                .text(SampleText.titled("بيان في مجلد").text())
                .create();
        described.done(original.id());
        Node target = acs.nodes().copy(source.id(), folder.id(), "whole-copy");

        Node copy = described.done(acs.nodes().children(target.id()).get(0).id());
        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(copy.property("cm:title")).isEqualTo("بيان في مجلد");
    }

    private static boolean isDecided(JsonNode evidence) {
        return evidence.has("decidedBy");
    }
}
