package org.bayan.acceptance.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.server.AcsServer;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/**
 * What an upload costs with Bayan. Each round uploads the same file as a plain file, which the module lets pass, as a plain
 * file once more, and as a statement, which it marks and queues; the order changes from round to round, and a statement is
 * described before the next upload begins, so that no upload pays for the one before. The two plain files of a round show how
 * much of a difference is chance. With {@code -Dbenchmark.without.url}, a server of the same kind without the module, each
 * round has one more plain file there. Prints; judges nothing. {@code -Dbenchmark.pairs=N}.
 */
@AcceptanceTest
class UploadBenchmark {
    private static final int WARM_UP = 100;
    private static final int KILOBYTES = 10;
    private static final String WITHOUT = "benchmark.without.url";

    private final TestFolder folder;
    private final AcsServer server;

    UploadBenchmark(TestFolder folder, AcsServer server) {
        this.folder = folder;
        this.server = server;
    }

    @Test
    void upload_asStatementAndAsPlainFile() {
        int rounds = Integer.getInteger("benchmark.pairs", 500);
        Acs acs = server.asAdministrator();
        UploadLane plain = new UploadLane("plain file", acs, folder.id(), "cm:content");
        UploadLane again = new UploadLane("plain file again", acs, folder.id(), "cm:content");
        UploadLane statement = new UploadLane("statement", acs, folder.id(), "bay:statement");
        List<UploadLane> lanes = new ArrayList<>(List.of(plain, again, statement));
        try (ServerWithout without = ServerWithout.ofTheRun(server)) {
            without.lane().ifPresent(lanes::add);
            measure(lanes, rounds);
            System.out.println("Upload of " + KILOBYTES + " KB of text, " + rounds + " rounds, milliseconds");
            lanes.forEach(lane -> System.out.println(Percentiles.line(lane.name(), lane.times())));
            print("statement - plain file", statement, plain);
            print("plain file again - plain", again, plain);
            without.lane().ifPresent(other -> {
                print("plain file - without", plain, other);
                print("statement - without", statement, other);
            });
        }
    }

    private static void measure(List<UploadLane> lanes, int rounds) {
        byte[] text = BenchmarkText.ofKilobytes(KILOBYTES).getBytes(StandardCharsets.UTF_8);
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < lanes.size(); i++) {
                int turn = Math.floorMod(round % 2 == 0 ? round / 2 + i : round / 2 - i, lanes.size());
                double milliseconds = lanes.get(turn).upload(round, text);
                if (round >= 0) {
                    lanes.get(turn).times().add(milliseconds);
                }
            }
        }
    }

    private static void print(String name, UploadLane one, UploadLane other) {
        List<Double> differences = IntStream.range(0, one.times().size())
                .mapToObj(i -> one.times().get(i) - other.times().get(i))
                .toList();
        System.out.println(Percentiles.line(name + ", pairs", differences));
        System.out.println(Percentiles.shift(name, one.times(), other.times()));
    }

    /** The server without the module, if the run has one, and a folder of its own there. */
    private record ServerWithout(Optional<UploadLane> lane, Optional<TestFolder> place) implements AutoCloseable {
        static ServerWithout ofTheRun(AcsServer server) {
            String url = System.getProperty(WITHOUT, "");
            if (url.isBlank()) {
                return new ServerWithout(Optional.empty(), Optional.empty());
            }
            Acs acs = new Acs(Http.to(url, server.administrator()));
            TestFolder place = new TestFolder(acs, "upload-benchmark-" + System.nanoTime());
            UploadLane lane = new UploadLane("plain, without module", acs, place.id(), "cm:content");
            return new ServerWithout(Optional.of(lane), Optional.of(place));
        }

        @Override
        public void close() {
            place.ifPresent(TestFolder::close);
        }
    }
}
