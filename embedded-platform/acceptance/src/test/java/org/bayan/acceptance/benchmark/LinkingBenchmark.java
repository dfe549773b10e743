package org.bayan.acceptance.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/**
 * An archive whose statements all have one issuer and all name one person: a record for the person is previewed, looked for in all
 * of them and taken back; the issuer's record is merged into another. Prints; judges nothing. {@code -Dbenchmark.linked=N}.
 */
@AcceptanceTest
class LinkingBenchmark {
    private static final int CHARACTERS = 5_000;
    private static final int ROUNDS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Set<String> ENDED = Set.of("done", "stopped", "undone", "failed");
    private static final String SENTENCE =
            "نراجع اليوم ما أنجز في العام الماضي وما ننتظره من العام المقبل، ونشكر كل من أسهم في حفظ الوثائق وإتاحتها.\n";

    private final Acs acs;
    private final TestFolder folder;
    private final Authorities authorities;
    private final int statements = Integer.getInteger("benchmark.linked", 10_000);
    private final String issuer = Authorities.newName("هيئة");
    private final String person = Authorities.newName("نبيل");

    LinkingBenchmark(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.authorities = new Authorities(acs);
    }

    @Test
    void previewLinkAndMerge() throws Exception {
        Authorities.Record body = authorities.body(issuer);
        Filling.fill(acs, folder.id(), statements, this::text, PATIENCE);
        print("statements linked with their issuer", Integer.toString(linked(body.id())));
        Authorities.Record record = authorities.person(person);
        preview(record.id());
        retroactive(record.id());
        merge(body, authorities.body(Authorities.newName("هيئة")));
    }

    private String text(int number) {
        StringBuilder text = new StringBuilder("بيان رقم ").append(number).append("\n\n");
        while (text.length() < CHARACTERS / 2) {
            text.append(SENTENCE);
        }
        text.append("وقال ").append(person).append(" إن العمل مستمر.\n");
        while (text.length() < CHARACTERS) {
            text.append(SENTENCE);
        }
        return text.append("\nالجهة المصدرة: ")
                .append(issuer)
                .append("\nتاريخ الصدور: 2017/03/22\n")
                .toString();
    }

    private void preview(String record) {
        Map<String, String> body = Map.of("authorityId", record);
        Waiting.until(
                "the words of all texts to be known",
                PATIENCE,
                () -> acs.batches().preview(body),
                answer -> answer.status() == 200);
        List<Double> milliseconds = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Answer answer = acs.batches().preview(body).expect(200);
            milliseconds.add((System.nanoTime() - start) / 1e6);
            found = answer.json().path("statements").asInt();
        }
        System.out.println(Percentiles.line("preview, " + found + " found, ms", milliseconds));
    }

    private void retroactive(String record) {
        long start = System.nanoTime();
        String batch = acs.batches()
                .start(Map.of("authorityId", record))
                .expect(202)
                .json()
                .path("batchId")
                .asText();
        JsonNode done = ended(batch);
        print(
                "whole batch",
                done.path("state").asText() + ", " + done.path("processed").asInt() + " statements, "
                        + done.path("suggested").asInt() + " suggested in " + seconds(start) + " s");
        start = System.nanoTime();
        acs.batches().undo(batch).expect(200);
        print("taken back", ended(batch).path("state").asText() + " in " + seconds(start) + " s");
    }

    private JsonNode ended(String batch) {
        return Waiting.until(
                "batch " + batch,
                PATIENCE,
                () -> acs.batches().get(batch).expect(200).json(),
                state -> ENDED.contains(state.path("state").asText()));
    }

    private void merge(Authorities.Record one, Authorities.Record other) {
        long start = System.nanoTime();
        acs.authorities()
                .act(one.id(), "merge", Map.of("into", other.id(), "reason", "one body"))
                .expect(200);
        print("merge, answered", seconds(start) + " s");
        List<Double> pages = new ArrayList<>();
        String moved = "ASPECT:\"bay:linked\" AND =bay:linkedAuthorityIds:\"" + one.id() + "\"";
        Waiting.until("all links to be moved", PATIENCE, () -> acs.search().findsAny(moved), left -> {
            pages.add(page(other.id(), pages.size() * 50 % statements));
            return !left;
        });
        print("merge, links moved", seconds(start) + " s");
        System.out.println(Percentiles.line("page of 50 meanwhile, ms", pages));
    }

    private double page(String record, int skip) {
        long start = System.nanoTime();
        acs.http()
                .get("/s/bayan/authorities/" + record + "/statements?maxItems=50&skipCount=" + skip)
                .expect(200);
        return (System.nanoTime() - start) / 1e6;
    }

    private int linked(String record) {
        int found = 0;
        for (int skip = 0; ; skip += 1_000) {
            JsonNode page = acs.http()
                    .get("/s/bayan/authorities/" + record + "/statements?state=linked&maxItems=1000&skipCount=" + skip)
                    .expect(200)
                    .json();
            found += page.path("items").size();
            if (!page.path("hasMore").asBoolean()) {
                return found;
            }
        }
    }

    private static void print(String what, String result) {
        System.out.printf(Locale.ROOT, "%s: %s%n", what, result);
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
    }
}
