package org.bayan.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed as by {@code kill -9}: every commit that it told of is there, and none is there by half. */
class KilledWriterTest {
    private static final int MOMENTS = 4;
    private static final int LONGEST = 400;

    @TempDir
    Path directory;

    @Test
    void everyCommit_survivesTheKillOfItsProcess_asAWhole() throws Exception {
        Path file = directory.resolve("store");
        Random random = new Random();
        long told = -1;
        for (int i = 0; i < MOMENTS; i++) {
            told = writeAndKill(file, told + 1 + random.nextInt(LONGEST));
            try (RepositoryStore store = new RepositoryStore(file)) {
                TextTable table = new TextTable(store);
                for (long number = 0; number <= told; number++) {
                    assertThat(table.read(Writer.first(number))).isEqualTo(Long.toString(number));
                }
                String last = table.read(Writer.LAST);
                assertThat(Long.parseLong(last)).isGreaterThanOrEqualTo(told);
                assertThat(table.read(Writer.first(Long.parseLong(last)))).isEqualTo(last);
                assertThat(table.read(Writer.second(Long.parseLong(last)))).isEqualTo(last);
                assertThat(table.read(Writer.first(Long.parseLong(last) + 1))).isNull();
                told = Long.parseLong(last);
            }
        }
    }

    /** Starts a writer on the file and kills it as soon as it has told of the commit with that number, or a later one. */
    private static long writeAndKill(Path file, long number) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long told = -1;
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told = Long.parseLong(line);
                if (told >= number) {
                    writer.destroyForcibly();
                    break;
                }
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(told).as("the writer was killed, it did not end by itself").isGreaterThanOrEqualTo(number);
        return told;
    }

    /** Commits three records that belong together, over and over, and tells of each commit once it is done. */
    static final class Writer {
        static final String LAST = "last";
        private static final String FILLING = "x".repeat(1_000);

        private Writer() {}

        static String first(long number) {
            return "a" + number;
        }

        static String second(long number) {
            return "b" + number;
        }

        public static void main(String[] arguments) {
            RepositoryStore store = new RepositoryStore(Path.of(arguments[0]));
            TextTable table = new TextTable(store);
            String last = table.read(LAST);
            List<String> names = List.of("filling0", "filling1", "filling2");
            for (long number = last == null ? 0 : Long.parseLong(last) + 1; ; number++) {
                String text = Long.toString(number);
                String a = first(number);
                String b = second(number);
                table.inTransaction(() -> {
                    table.put(a, text);
                    names.forEach(name -> table.put(name, FILLING + text));
                    table.put(b, text);
                    table.put(LAST, text);
                });
                System.out.println(text);
            }
        }
    }
}
