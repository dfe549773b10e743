package org.bayan.acceptance.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/**
 * What an upload costs with Bayan: the same file is uploaded in turn as a plain file, which the module lets pass, and as a
 * statement, which it marks and queues. Each pair is of one moment, so that the difference is the module's. Prints; judges
 * nothing. {@code -Dbenchmark.pairs=N}.
 */
@AcceptanceTest
class UploadBenchmark {
    private static final int WARM_UP = 50;
    private static final int KILOBYTES = 10;

    private final TestFolder folder;
    private final Acs acs;

    UploadBenchmark(TestFolder folder, Acs acs) {
        this.folder = folder;
        this.acs = acs;
    }

    @Test
    void upload_asStatementAndAsPlainFile() {
        int pairs = Integer.getInteger("benchmark.pairs", 500);
        byte[] text = BenchmarkText.ofKilobytes(KILOBYTES).getBytes(StandardCharsets.UTF_8);
        List<Double> plain = new ArrayList<>();
        List<Double> statement = new ArrayList<>();
        List<Double> difference = new ArrayList<>();
        for (int i = -WARM_UP; i < pairs; i++) {
            double without = upload("plain-" + i + ".txt", "cm:content", text);
            double with = upload("statement-" + i + ".txt", "bay:statement", text);
            if (i >= 0) {
                plain.add(without);
                statement.add(with);
                difference.add(with - without);
            }
        }
        System.out.println("Upload of " + KILOBYTES + " KB of text, " + pairs + " pairs, milliseconds");
        System.out.println(Percentiles.line("plain file", plain));
        System.out.println(Percentiles.line("statement", statement));
        System.out.println(Percentiles.line("difference of each pair", difference));
    }

    private double upload(String name, String type, byte[] text) {
        long start = System.nanoTime();
        acs.nodes()
                .file(folder.id())
                .named(name)
                .ofType(type)
                .content("text/plain", text)
                .create();
        return (System.nanoTime() - start) / 1e6;
    }
}
