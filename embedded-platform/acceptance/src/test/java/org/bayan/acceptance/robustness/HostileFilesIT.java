package org.bayan.acceptance.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.NeedsRealReading;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile files are taken by an upload like any other, and end with a state and a sentence; others are not held up. */
@AcceptanceTest
@NeedsRealReading
class HostileFilesIT {
    private final Acs acs;
    private final TestFolder folder;
    private final Described described;

    HostileFilesIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
    }

    static Stream<HostileFile> files() {
        return HostileFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void upload_endsWithItsState(HostileFile file) {
        Node finished = described.finished(upload(folder.id(), file).id());

        assertThat(finished.name()).isEqualTo(file.name());
        assertThat(finished.state()).isIn(file.states());
        assertThat(acs.statements().get(finished.id()).json().toString()).doesNotContain(HostileFile.SIGN_OF_OUTSIDE);
        if (!"done".equals(finished.state())) {
            assertThat(message("en", finished)).containsPattern("[A-Z][a-z]+ ");
            assertThat(message("ar", finished)).containsPattern("\\p{IsArabic}{3}");
            assertThat(message("ru", finished)).containsPattern("\\p{IsCyrillic}{3}");
        }
    }

    @Test
    void otherStatements_areDescribed_whileHostileOnesAreRead() {
        String place = folder.folder("together").id();
        List<Node> hostile = files().map(file -> upload(place, file)).toList();

        Node calm = folder.statement("calm.txt", SampleText.titled("بيان هادئ بين ملفات معادية"));

        assertThat(calm.property("cm:title")).isEqualTo("بيان هادئ بين ملفات معادية");
        hostile.forEach(node -> described.finished(node.id()));
    }

    @Test
    void upload_filesThatPointElsewhere_fetchNothing() throws IOException {
        try (Elsewhere elsewhere = new Elsewhere()) {
            String place = folder.folder("elsewhere").id();
            List<Node> nodes = HostileFile.pointingTo(elsewhere.url()).stream()
                    .map(file -> upload(place, file))
                    .toList();
            nodes.forEach(node -> described.finished(node.id()));

            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    private Node upload(String place, HostileFile file) {
        return acs.nodes()
                .file(place)
                .named(file.name())
                .asStatement()
                .content("application/octet-stream", file.content())
                .create();
    }

    /** The sentence that a user of a language meets: of words, without a trace of a program. */
    private String message(String language, Node node) {
        String message = acs.inLanguage(language).statements().get(node.id()).message();
        assertThat(message)
                .as("%s in %s", node.name(), language)
                .isNotBlank()
                .doesNotContain("Exception", "java.", "org.", "{0}", "null");
        return message;
    }
}
