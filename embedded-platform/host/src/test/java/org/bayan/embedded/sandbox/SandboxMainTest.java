package org.bayan.embedded.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxMainTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final SandboxMain main =
            new SandboxMain(new SandboxWords(Locale.ENGLISH), new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void run_unknownOption_sentenceUsageAndExitCode2() {
        assertThat(main.run(List.of("--prot", "1"))).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("The sandbox does not know the option --prot.", "usage: ./run.sh sandbox")
                .doesNotContain("\tat ");
    }

    @Test
    void run_dataIsAFile_sentenceAndExitCode1(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThat(main.run(List.of("--data", file.toString()))).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("The folder " + file + " cannot be used")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void run_portTaken_sentenceAndExitCode1() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();

            assertThat(main.run(List.of("--no-samples", "--port", String.valueOf(port))))
                    .isEqualTo(1);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("Port " + port + " cannot be listened on")
                    .doesNotContain("Exception");
        }
    }
}
