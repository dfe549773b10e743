package org.bayan.acceptance.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Together;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** Two statements with one reference code are both accepted; all but the first are marked for a person to look at. */
@AcceptanceTest
class ReferenceCodeIT {
    private static final SampleText TEXT = SampleText.titled("قرار بتشكيل لجنة");

    private final Acs acs;
    private final TestFolder folder;
    private final Described described;
    private final String code = RunId.newCode();

    ReferenceCodeIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
    }

    @Test
    void secondStatement_isAcceptedAndMarked() {
        Node first = folder.statement("second-1.txt", TEXT.code(code));
        Node second = folder.statement("second-2.txt", TEXT.code(code));

        assertFirst(first.id());
        assertThat(second.property("bay:referenceCode")).isEqualTo(code);
        assertThat(second.aspects()).contains("bay:conflicting");
        assertThat(second.properties("bay:conflictingFields")).isEqualTo(List.of("referenceCode"));
        assertThat(second.property("bay:sameCodeAs")).isEqualTo(first.id());
    }

    @Test
    void secondStatement_namesTheFirstInItsDescription() {
        Node first = folder.statement("named-1.txt", TEXT.code(code));
        Node second = folder.statement("named-2.txt", TEXT.code(code));

        JsonNode sameCodeAs = acs.statements().get(second.id()).json().path("sameCodeAs");
        assertThat(sameCodeAs.path("id").asText()).isEqualTo(first.id());
        assertThat(sameCodeAs.path("name").asText()).isEqualTo("named-1.txt");
        assertThat(acs.statements().get(first.id()).json().has("sameCodeAs")).isFalse();
    }

    @Test
    void uploadsAtTheSameMoment_leaveExactlyOneUnmarked() {
        List<String> ids = Together.call(IntStream.range(0, 8)
                .<Supplier<String>>mapToObj(i -> () ->
                        folder.upload("moment-" + i + ".txt", TEXT.code(code)).id())
                .toList());

        List<Node> nodes = ids.stream().map(described::done).toList();
        List<Node> unmarked = nodes.stream()
                .filter(n -> !n.aspects().contains("bay:conflicting"))
                .toList();
        assertThat(nodes).allMatch(n -> code.equals(n.property("bay:referenceCode")));
        assertThat(unmarked).hasSize(1);
        assertThat(nodes)
                .filteredOn(n -> n.aspects().contains("bay:conflicting"))
                .allMatch(n -> unmarked.get(0).id().equals(n.property("bay:sameCodeAs")));
    }

    @Test
    void changedCode_clearsTheMark() {
        folder.statement("changed-1.txt", TEXT.code(code));
        Node second = folder.statement("changed-2.txt", TEXT.code(code));
        acs.statements().decide(second.id(), "referenceCode", RunId.newCode()).expect(200);

        assertFirst(second.id());
    }

    @Test
    void codeChangedByAnotherDoor_clearsTheMark() {
        folder.statement("door-1.txt", TEXT.code(code));
        Node second = folder.statement("door-2.txt", TEXT.code(code));
        acs.nodes().set(second.id(), Map.of("bay:referenceCode", RunId.newCode()));

        assertFirst(second.id());
    }

    @Test
    void codeWrittenByAnotherDoor_isMarkedToo() {
        Node first = folder.statement("written-1.txt", TEXT.code(code));
        Node second = folder.statement("written-2.txt", TEXT);
        acs.nodes().set(second.id(), Map.of("bay:referenceCode", code));

        assertThat(acs.nodes().get(second.id()).property("bay:sameCodeAs")).isEqualTo(first.id());
    }

    @Test
    void codeInOtherCase_isTheSameCode() {
        Node first = folder.statement("case-1.txt", TEXT.code(code));
        Node second = folder.statement("case-2.txt", TEXT);
        acs.nodes().set(second.id(), Map.of("bay:referenceCode", code.toLowerCase(Locale.ROOT)));

        assertThat(acs.nodes().get(second.id()).property("bay:sameCodeAs")).isEqualTo(first.id());
    }

    @Test
    void deletedFirst_letsANewOneBeFirst() {
        Node first = folder.statement("deleted-1.txt", TEXT.code(code));
        acs.nodes().delete(first.id());
        Node next = folder.statement("deleted-2.txt", TEXT.code(code));

        assertFirst(next.id());
    }

    @Test
    void restoredFirst_isMarkedIfAnotherHasTakenItsPlace() {
        Node first = folder.statement("restored-1.txt", TEXT.code(code));
        acs.nodes().delete(first.id());
        Node next = folder.statement("restored-2.txt", TEXT.code(code));
        Node restored = acs.nodes().restore(first.id());

        assertFirst(next.id());
        assertThat(restored.property("bay:sameCodeAs")).isEqualTo(next.id());
    }

    @Test
    void secondReading_keepsTheMark() {
        Node first = folder.statement("again-1.txt", TEXT.code(code));
        Node second = folder.statement("again-2.txt", TEXT.code(code));
        acs.statements().extract(second.id()).expect(200);

        assertThat(acs.nodes().get(second.id()).property("bay:sameCodeAs")).isEqualTo(first.id());
        assertThat(acs.nodes().get(second.id()).properties("bay:conflictingFields"))
                .isEqualTo(List.of("referenceCode"));
    }

    @Test
    void deletedFirst_leavesNoMarkOnTheOther() {
        Node first = folder.statement("passed-1.txt", TEXT.code(code));
        Node second = folder.statement("passed-2.txt", TEXT.code(code));
        acs.nodes().deleteForEver(first.id());

        Waiting.until(
                "the only statement left to be unmarked",
                () -> acs.nodes().get(second.id()),
                n -> !n.aspects().contains("bay:conflicting"));
    }

    private void assertFirst(String id) {
        Node node = acs.nodes().get(id);
        assertThat(node.aspects()).doesNotContain("bay:conflicting");
        assertThat(node.property("bay:sameCodeAs")).isNull();
        assertThat(node.properties("bay:conflictingFields")).isEmpty();
    }
}
