package org.bayan.reading.child.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndeletedTextTest {
    @ParameterizedTest
    @CsvSource({
        "<a><text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>بيان</text:p></a>, <a><text:p>بيان</text:p></a>",
        "<a><text:tracked-changes text:track-changes=\"false\"/><text:p>kept</text:p></a>, <a><text:p>kept</text:p></a>",
        "<a><text:tracked-changes>never closed, <a>",
        "<a><text:tracked><b>kept</b></text:tracked></a>, <a><text:tracked><b>kept</b></text:tracked></a>",
        "<a><<text:p>kept</a>, <a><<text:p>kept</a>"
    })
    void read_content_leavesOutTheTrackedChanges(String content, String read) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = new UndeletedText(new ByteArrayInputStream(bytes))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(read);
        }
    }
}
