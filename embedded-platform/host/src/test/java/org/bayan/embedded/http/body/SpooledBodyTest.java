package org.bayan.embedded.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledBodyTest {
    private static final int MEMORY = 10;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 12, 5000})
    void body_ofAnySize_canBeReadTwice(int size) throws IOException {
        byte[] bytes = bytes(size);

        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes), MEMORY, 5000)) {
            assertThat(read(body)).isEqualTo(bytes);
            assertThat(read(body)).isEqualTo(bytes);
        }
    }

    @Test
    void body_largerThanAccepted_isRefused() {
        assertThatThrownBy(() -> SpooledBody.of(new ByteArrayInputStream(bytes(51)), MEMORY, 50))
                .isInstanceOf(BodyTooLargeException.class)
                .hasMessageContaining("50");
        assertThatThrownBy(() -> SpooledBody.of(new ByteArrayInputStream(bytes(6)), MEMORY, 5))
                .isInstanceOf(BodyTooLargeException.class);
    }

    @Test
    void body_largerThanMayBeHeldInMemory_isRefusedAsAWhole() throws IOException {
        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes(50)), MEMORY, 50)) {
            assertThat(body.bytes(50)).hasSize(50);
            assertThatThrownBy(() -> body.bytes(49)).isInstanceOf(BodyTooLargeException.class);
        }
    }

    @Test
    void answer_thatOverflowsMemory_isSentWholeAndForgottenOnReset() throws IOException {
        SpooledOutput answer = new SpooledOutput(MEMORY);
        answer.write(bytes(7));
        answer.write(bytes(700));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();

        answer.copyTo(sent);
        assertThat(sent.size()).isEqualTo(707);

        answer.reset();
        sent.reset();
        answer.copyTo(sent);
        assertThat(sent.size()).isZero();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static byte[] read(SpooledBody body) throws IOException {
        try (InputStream in = body.open()) {
            return in.readAllBytes();
        }
    }
}
