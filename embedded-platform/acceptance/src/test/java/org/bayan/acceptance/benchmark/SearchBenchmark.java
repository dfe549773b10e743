package org.bayan.acceptance.benchmark;

import static org.bayan.acceptance.client.Http.encoded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.Routing;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/**
 * Fills an archive, and then searches it, counts it and routes a part of it, as an administrator and as somebody whom permissions are
 * asked for. Prints; judges nothing. {@code -Dbenchmark.statements=N -Dbenchmark.routed=M -Dbenchmark.rounds=R}.
 */
@AcceptanceTest
class SearchBenchmark {
    private static final int WARM = 20;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 100);
    private static final int ISSUERS = 300;
    private static final int IN_ONE_CALL = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final List<String> TYPES = List.of("مرسوم", "كلمة", "بيان", "قرار", "قانون");
    private static final List<String> WORDS = List.of(
            "المعرض",
            "الوثائق",
            "الافتتاح",
            "الثقافة",
            "المتحف",
            "الآثار",
            "المكتبة",
            "الندوة",
            "المؤتمر",
            "الترجمة",
            "الشباب",
            "التعليم",
            "الزراعة",
            "الصناعة",
            "المياه",
            "الصحة",
            "النقل",
            "السياحة",
            "البيئة",
            "الرياضة");

    private final Acs acs;
    /** Stays when the benchmark is over: to delete all that with its reviews takes longer than most of what is measured. */
    private Node folder;

    private final TestPeople people;
    private final int statements = Integer.getInteger("benchmark.statements", 10_000);
    private final int routed = Integer.getInteger("benchmark.routed", 1_000);
    private final String prefix = RunId.newCode().replace("SMI/A", "BEN/Q");

    SearchBenchmark(Acs acs, TestPeople people) {
        this.acs = acs;
        this.people = people;
    }

    @Test
    void searchCountAndRoute() throws Exception {
        folder = acs.nodes().createFolder("-root-", RunId.name("search-benchmark"));
        List<String> ids = fill();
        measure("administrator", acs);
        Login reader = people.create("searcher" + RunId.newCode().replaceAll("\\W", ""));
        measure("reader", acs.as(reader));
        route(ids.subList(0, Math.min(routed, ids.size())));
    }

    private List<String> fill() throws Exception {
        List<String> ids = Filling.fill(acs, folder.id(), statements, this::text, PATIENCE);
        Waiting.until(
                "the last one to be indexed",
                PATIENCE,
                () -> acs.statementSearch().ids("q", "statement-" + (statements - 1) + "*", "maxItems", "1"),
                found -> !found.isEmpty());
        return ids;
    }

    private String text(int number) {
        Random random = new Random(number);
        String one = WORDS.get(random.nextInt(WORDS.size()));
        String other = WORDS.get(random.nextInt(WORDS.size()));
        return SampleText.titled("بيان عن " + one + " و" + other)
                .code(prefix + "/" + number)
                .labelled("نوع الوثيقة", TYPES.get(number % TYPES.size()))
                .labelled("الجهة المصدرة", "وزارة " + one + " رقم " + number % ISSUERS)
                .date("%d/%02d/%02d".formatted(1960 + number % 60, 1 + number % 12, 1 + number % 28))
                .text();
    }

    private void measure(String who, Acs caller) {
        time(who, caller, "two words", i -> "/search?maxItems=20&q=" + encoded(word(i) + " " + word(i * 7 + 3)));
        time(
                who,
                caller,
                "words and facets",
                i -> "/search?maxItems=20&facets=issuer,type,year,language,state&q=" + encoded(word(i)));
        time(who, caller, "facets of all", i -> "/search?maxItems=20&facets=issuer,type,year,language,state");
        time(who, caller, "reference code", i -> "/search?code=" + encoded(prefix + "/" + i * 37 % statements));
        time(
                who,
                caller,
                "list by state, page " + 5,
                i -> "/search?state=done&sort=-created&skipCount=200&maxItems=50");
        time(who, caller, "list with its total", i -> "/search?state=done&sort=-created&maxItems=50&total=true");
        for (String report : List.of("states", "issuers", "years", "reviewers")) {
            time(who, caller, "report " + report, i -> "/reports/" + report);
        }
        time(who, caller, "report of a time", i -> "/reports/types?from=1990&to=1999");
        time(who, caller, "dry run of 500", i -> i % 20 == 0 ? "/routing/dry-run" : null);
    }

    private static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }

    private void time(String who, Acs caller, String what, IntFunction<String> address) {
        Http http = caller.http();
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            String path = address.apply(i);
            if (path != null) {
                long start = System.nanoTime();
                http.get("/s/bayan" + path).expect(200);
                if (i >= WARM) {
                    milliseconds.add(seconds(start) * 1000);
                }
            }
        }
        System.out.println(Percentiles.line(who + ", " + what + ", ms", milliseconds));
    }

    /** By hand, many at a time: the rules are asked and the workflow is started of each. */
    private void route(List<String> ids) {
        byte[] before = acs.nodes().content(Routing.FILE);
        acs.nodes()
                .writeContent(
                        Routing.FILE,
                        "bayan-routing 1\n[Decrees]\ntype: decree\nissuer: وزارة\nthen: nothing\n" + "[All]\nfolder: "
                                + folder.name() + "\nthen: group BAYAN_EDITORS\ndue: 5 days\n")
                .expect(200);
        try {
            long start = System.nanoTime();
            for (int i = 0; i < ids.size(); i += IN_ONE_CALL) {
                acs.routing()
                        .now(ids.subList(i, Math.min(i + IN_ONE_CALL, ids.size())))
                        .expect(200);
            }
            System.out.printf(
                    Locale.ROOT,
                    "routing of %d statements, each a workflow: %.1f s, %.0f a second%n",
                    ids.size(),
                    seconds(start),
                    ids.size() / seconds(start));
        } finally {
            acs.nodes()
                    .writeContent(Routing.FILE, new String(before, StandardCharsets.UTF_8))
                    .expect(200);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
