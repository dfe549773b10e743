package org.bayan.embedded.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.embedded.sandbox.SandboxOptions.BadOptionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxOptionsTest {

    private final SandboxWords words = new SandboxWords(Locale.ENGLISH);

    @Test
    void parse_nothing_freePortFreshDataSamples() {
        assertThat(parse()).isEqualTo(new SandboxOptions(0, Optional.empty(), true, false));
    }

    @Test
    void parse_all_taken() {
        assertThat(parse("--port", "8123", "--data", "/tmp/x", "--once"))
                .isEqualTo(new SandboxOptions(8123, Optional.of(Path.of("/tmp/x")), true, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --prot 1            | does not know the option --prot
                    --port              | --port needs a value
                    --data --once       | --data needs a value
                    --port x            | 'x' is not a port
                    --port 65536        | number from 0 to 65535
                    --once --no-samples | cannot go with --no-samples
                    """)
    void parse_wrong_refusedWithSentence(String line, String sentence) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(BadOptionException.class)
                .hasMessageContaining(sentence);
    }

    private SandboxOptions parse(String... arguments) {
        return SandboxOptions.parse(List.of(arguments), words);
    }
}
