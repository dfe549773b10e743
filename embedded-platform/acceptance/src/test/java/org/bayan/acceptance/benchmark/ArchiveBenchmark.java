package org.bayan.acceptance.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.AuthorityCsv;
import org.bayan.acceptance.server.HostFolder;
import org.bayan.acceptance.server.HostProcess;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/**
 * An archive that gets its authority file after its statements, on a host of our own: every statement has 5,000 characters and names ten of
 * the persons. The file is imported, some records are previewed, and all statements are linked again, once when all of them change and
 * once when none does. Prints; judges nothing. {@code -Dbenchmark.archive=N}, {@code -Dbenchmark.records=N}; with {@code
 * -Dbenchmark.folder=PATH} the archive stays there, and the next run does not fill it again.
 */
class ArchiveBenchmark {
    private static final int CHARACTERS = 5_000;
    private static final int NAMES = 10;
    private static final int PREVIEWS = 40;
    /** Of a folder; more of them would be slow in every ACS. */
    private static final int MOST_IN_FOLDER = 2_000;

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Set<String> ENDED = Set.of("done", "stopped", "undone", "failed");
    private static final String PASSWORD = "of a folder that no other machine reaches";
    private static final List<String> GIVEN = List.of(
            "محمود", "أحمد", "علي", "حسن", "خالد", "وليد", "فاروق", "سمير", "نبيل", "يوسف", "إبراهيم", "عمر", "رياض",
            "سعيد", "كمال", "ليلى", "فاطمة", "مريم", "جميل", "نزار");
    private static final List<String> FAMILY = List.of(
            "العلي",
            "المعلم",
            "الشرع",
            "الخطيب",
            "المصري",
            "الحلبي",
            "القدسي",
            "النابلسي",
            "التونسي",
            "البغدادي",
            "الصفدي",
            "الحمصي",
            "البيروتي",
            "الزهراوي",
            "الكيلاني",
            "العظم",
            "البكري",
            "الأيوبي",
            "الحكيم",
            "النجار");
    private static final String SENTENCE =
            "نراجع اليوم ما أنجز في العام الماضي وما ننتظره من العام المقبل، ونشكر كل من أسهم في حفظ الوثائق وإتاحتها.\n";

    private final int statements = Integer.getInteger("benchmark.archive", 2_000);
    private final int records = Integer.getInteger("benchmark.records", 5_000);

    @Test
    void linkAnArchiveAgain() throws Exception {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to start");
        String kept = System.getProperty("benchmark.folder");
        HostFolder folder = kept == null ? HostFolder.fresh("archive-benchmark") : HostFolder.at(Path.of(kept));
        HostProcess host = HostProcess.start(folder, Map.of(), PASSWORD);
        try {
            Acs acs = host.server().asAdministrator();
            fill(acs);
            print("memory after filling", memory(host));
            importRecords(acs);
            preview(acs);
            relink(acs, host, "all statements linked again");
            relink(acs, host, "all statements linked again, nothing new");
            preview(acs);
            print("memory at the end", memory(host));
        } finally {
            host.stop();
        }
    }

    /** In folders that are renamed once they are full, so that another run goes on where one ended. */
    private void fill(Acs acs) throws Exception {
        List<String> present = acs.nodes().children("-root-").stream()
                .map(node -> node.entry().path("name").asText())
                .toList();
        for (int from = 0; from < statements; from += MOST_IN_FOLDER) {
            int first = from;
            String name = "filled-" + first;
            if (!present.contains(name)) {
                String folder = acs.nodes()
                        .createFolder("-root-", "filling-" + System.nanoTime())
                        .id();
                Filling.fill(
                        acs,
                        folder,
                        Math.min(MOST_IN_FOLDER, statements - from),
                        number -> text(first + number),
                        PATIENCE);
                acs.nodes().update(folder, Map.of("name", name)).expect(200);
            }
        }
    }

    private String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("بيان رقم ").append(number).append("\n\n");
        for (int i = 1; i <= NAMES; i++) {
            while (text.length() < CHARACTERS * i / (NAMES + 1)) {
                text.append(SENTENCE);
            }
            text.append("وقال ").append(name(random.nextInt(records))).append(" إن العمل مستمر.\n");
        }
        while (text.length() < CHARACTERS) {
            text.append(SENTENCE);
        }
        return text.append("\nتاريخ الصدور: 2017/03/22\n").toString();
    }

    /** Each number has a name of its own, as long as there are fewer than there are names. */
    private static String name(int number) {
        int families = FAMILY.size();
        int given = GIVEN.size();
        int fathers = number / families % given;
        return GIVEN.get((number + number / (families * given)) % given) + " " + GIVEN.get(fathers) + " "
                + FAMILY.get(number % families);
    }

    private void importRecords(Acs acs) {
        String file = AuthorityCsv.HEADER
                + IntStream.range(0, records)
                        .mapToObj(i -> "person,archive-" + i + "," + name(i) + ",,,,,,,")
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
        long start = System.nanoTime();
        String id = acs.authorityCsv()
                .post(file, "fileName=archive.csv")
                .expect(200, 202)
                .json()
                .path("importId")
                .asText();
        JsonNode done = Waiting.until(
                "import " + id,
                PATIENCE,
                () -> acs.authorityCsv().get(id).expect(200).json(),
                state -> !"running".equals(state.path("state").asText()));
        print(
                "import",
                done.path("new").asInt() + " new of " + done.path("total").asInt() + " in " + seconds(start));
    }

    private void preview(Acs acs) {
        Waiting.until(
                "the words of all texts to be known",
                PATIENCE,
                () -> acs.batches().preview(Map.of("authorityId", "archive-0")),
                answer -> answer.status() == 200);
        List<Double> milliseconds = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < PREVIEWS; i++) {
            String record = "archive-" + (long) records * i / PREVIEWS;
            long start = System.nanoTime();
            found += acs.batches()
                    .preview(Map.of("authorityId", record))
                    .expect(200)
                    .json()
                    .path("statements")
                    .asInt();
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        System.out.println(Percentiles.line("preview, " + found / PREVIEWS + " found on average, ms", milliseconds));
    }

    private void relink(Acs acs, HostProcess host, String what) {
        long start = System.nanoTime();
        Duration processor = processor(host);
        String batch = acs.batches()
                .start(Map.of("everything", true))
                .expect(202)
                .json()
                .path("batchId")
                .asText();
        JsonNode done = Waiting.until(
                "batch " + batch,
                PATIENCE,
                () -> acs.batches().get(batch).expect(200).json(),
                state -> ENDED.contains(state.path("state").asText()));
        print(
                what,
                done.path("state").asText() + ", " + done.path("processed").asInt() + " statements, "
                        + done.path("suggested").asInt() + " suggested in " + seconds(start) + ", processor time "
                        + processor(host).minus(processor).toSeconds() + " s");
    }

    private static Duration processor(HostProcess host) {
        return host.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String memory(HostProcess host) throws IOException {
        return ResidentMemory.megabytes(host, "VmRSS") + " MB resident, " + ResidentMemory.megabytes(host, "VmHWM")
                + " MB at most";
    }

    private static void print(String what, String result) {
        System.out.printf(Locale.ROOT, "%s: %s%n", what, result);
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}
