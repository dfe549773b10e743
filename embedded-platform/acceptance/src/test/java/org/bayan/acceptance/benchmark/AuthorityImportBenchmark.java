package org.bayan.acceptance.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.AuthorityCsv;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/**
 * Imports an authority file, imports it again, exports it, and searches it as somebody types. Prints; judges nothing.
 * {@code -Dbenchmark.records=N}.
 */
@AcceptanceTest
class AuthorityImportBenchmark {
    private static final List<String> NAMES = List.of(
            "محمد", "أحمد", "علي", "حسن", "خالد", "وليد", "فاروق", "سمير", "نبيل", "يوسف", "إبراهيم", "عمر", "رياض",
            "سعيد", "كمال", "ليلى", "فاطمة", "مريم", "العلي", "المعلم", "الشرع", "الخطيب", "المصري", "الحلبي");
    private static final int WARM = 50;
    private static final int SEARCHES = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Acs acs;
    private final TestPeople people;
    private final int records = Integer.getInteger("benchmark.records", 25_000);
    private final Random random = new Random(7);

    AuthorityImportBenchmark(Acs acs, TestPeople people) {
        this.acs = acs;
        this.people = people;
    }

    @Test
    void importAndSearch() {
        String file = AuthorityCsv.HEADER
                + IntStream.range(0, records).mapToObj(this::line).collect(Collectors.joining("\r\n"))
                + "\r\n";
        print("import", imported(file));
        print("same file again", imported(file));
        long start = System.nanoTime();
        int characters = acs.authorityCsv().export("").length();
        System.out.printf(Locale.ROOT, "export: %d characters in %.1f s%n", characters, seconds(start));
        search("administrator", acs);
        Login reader = people.create("typist" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().join(reader, "GROUP_BAYAN_READERS");
        search("reader", acs.as(reader));
    }

    private void search(String who, Acs caller) {
        List<Double> searches = new ArrayList<>();
        for (int i = 0; i < WARM + SEARCHES; i++) {
            String typed = name().substring(0, 3) + " " + name().substring(0, 2);
            long searched = System.nanoTime();
            caller.authorities().list("maxItems=10&q=" + Http.encoded(typed)).expect(200);
            if (i >= WARM) {
                searches.add(seconds(searched) * 1000);
            }
        }
        System.out.println(Percentiles.line("search as you type, " + who + ", ms", searches));
    }

    private JsonNode imported(String file) {
        String id = acs.authorityCsv()
                .post(file, "fileName=test.csv")
                .expect(200, 202)
                .json()
                .path("importId")
                .asText();
        return Waiting.until(
                "import " + id,
                PATIENCE,
                () -> acs.authorityCsv().get(id).expect(200).json(),
                state -> !"running".equals(state.path("state").asText()));
    }

    private String line(int i) {
        String kind = i % 2 == 0 ? "person" : "corporateBody";
        return "%s,%s-%d,%s %s %d|en:Name %d,Nom %d,,%s,%d,,,n %d"
                .formatted(kind, RunId.name("b"), i, name(), name(), i, i, i, name(), 1900 + i % 100, i);
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static void print(String what, JsonNode done) {
        Duration time = Duration.between(
                Instant.parse(done.path("startedAt").asText()),
                Instant.parse(done.path("endedAt").asText()));
        System.out.printf(
                Locale.ROOT,
                "%s: %d records in %.1f s, %d new, %d unchanged, %d wrong%n",
                what,
                done.path("total").asInt(),
                time.toMillis() / 1000.0,
                done.path("new").asInt(),
                done.path("unchanged").asInt(),
                done.path("wrong").asInt());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
