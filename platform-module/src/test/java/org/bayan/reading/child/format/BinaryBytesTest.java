package org.bayan.reading.child.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryBytesTest {
    @Test
    void randomBytes_areNoText() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[4096];
            new Random(seed).nextBytes(bytes);

            assertThat(BinaryBytes.isBinary(bytes)).isTrue();
        }
    }

    @Test
    void textInSingleBytesAndUtf8_isText() {
        String text = "بيان وزارة الخارجية\tرقم 12\r\n".repeat(20);

        assertThat(BinaryBytes.isBinary(text.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(BinaryBytes.isBinary(text.getBytes(Charset.forName("windows-1256"))))
                .isFalse();
    }

    @Test
    void textWithStrayControls_isText() {
        String text = "A statement\u0001 with\u0000 stray\u0007 controls, as an old program left them. ".repeat(5);

        assertThat(BinaryBytes.isBinary(text.substring(0, text.length() / 2).getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }
}
