package org.bayan.acceptance.machinery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** Nothing that is pending is forgotten, however much comes at once. */
@AcceptanceTest
class ManyUploadsIT {
    private static final int UPLOADS = 40;

    private final Acs acs;
    private final TestFolder folder;

    ManyUploadsIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void uploadsInParallel_allEndDescribed() {
        List<String> ids = Together.call(IntStream.range(0, UPLOADS)
                .<Supplier<String>>mapToObj(i ->
                        () -> folder.upload("many-" + i + ".txt", numbered(i)).id())
                .toList());

        List<Node> nodes = ids.stream().map(new Described(acs)::done).toList();
        assertThat(nodes).hasSize(UPLOADS);
        IntStream.range(0, UPLOADS)
                .forEach(i -> assertThat(nodes.get(i).property("cm:title"))
                        .isEqualTo(numbered(i).title()));
        assertThat(nodes).allMatch(n -> "1.0".equals(n.property("cm:versionLabel")));
        assertThat(nodes).noneMatch(n -> n.aspects().contains("bay:conflicting"));
    }

    @Test
    void contentThatChangesWhileItIsRead_endsAsTheLastOne() {
        Node node = folder.upload("changing.txt", SampleText.titled("النص 0"));
        for (int i = 1; i <= 5; i++) {
            acs.nodes()
                    .writeContent(node.id(), SampleText.titled("النص " + i).text())
                    .expect(200);
        }

        Waiting.until(
                "the last text to be described",
                () -> acs.nodes().get(node.id()),
                n -> "done".equals(n.state()) && "النص 5".equals(n.property("cm:title")));
    }

    @Test
    void readingsOfOneStatementAtTheSameMoment_allAnswer() {
        Node node = folder.statement("same-moment.txt", SampleText.titled("بيان مطلوب"));
        List<Integer> statuses = Together.call(IntStream.range(0, 4)
                .<Supplier<Integer>>mapToObj(
                        i -> () -> acs.statements().extract(node.id()).status())
                .toList());

        assertThat(statuses).allMatch(s -> s == 200);
        assertThat(new Described(acs).done(node.id()).property("cm:title")).isEqualTo("بيان مطلوب");
    }

    @Test
    void statementDeletedBeforeItIsRead_harmsNothing() {
        for (int i = 0; i < 5; i++) {
            Node node = folder.upload("gone-" + i + ".txt", SampleText.titled("زائل"));
            acs.nodes().deleteForEver(node.id());
        }

        assertThat(folder.statement("after-gone.txt", SampleText.titled("باق")).state())
                .isEqualTo("done");
    }

    private static SampleText numbered(int i) {
        return SampleText.titled("البيان رقم " + i).labelled("ملاحظة", RunId.name(Integer.toString(i)));
    }
}
