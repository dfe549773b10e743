package org.bayan.acceptance.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.Test;

/**
 * Reviews a second through the workflow: started one by one and approved by their tasks, then in packages, with clients and server on
 * the same machine; and how long somebody waits for the first page of the tasks that he may take. Prints; judges nothing. {@code -Dbenchmark.reviews=N}, 1,000 if it is not given.
 */
@AcceptanceTest
class ReviewBenchmark {
    private static final int CLIENTS = 2;
    private static final int PACKAGE = 100;
    private static final int WARM = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int ROUNDS = 50;

    private final Acs acs;
    private final TestPeople people;

    ReviewBenchmark(Acs acs, TestPeople people) {
        this.acs = acs;
        this.people = people;
    }

    @Test
    void startAndApprove() throws Exception {
        int reviews = Integer.getInteger("benchmark.reviews", 1_000);
        // Stays when the benchmark is over, as deleting it would take longer than most of what is measured.
        String folder = acs.nodes()
                .createFolder("-root-", RunId.name("review-benchmark"))
                .id();
        List<String> statements = Filling.fill(
                acs, folder, reviews, i -> SampleText.titled("بيان " + i).text(), PATIENCE);
        List<String> warm = statements.subList(0, Math.min(50, reviews / 2));
        each(warm, this::start);
        each(warm, this::approve);
        List<String> measured = statements.subList(warm.size(), statements.size());
        report("start of a review", measured.size(), each(measured, this::start));
        Login archivist = people.create("archivist" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().join(archivist, "GROUP_BAYAN_ARCHIVISTS");
        firstPage(acs.as(archivist));
        report("approval by the task", measured.size(), each(measured, this::approve));
        report("opening again", measured.size(), each(measured, this::reopen));
        report("reviews of " + PACKAGE + " statements, started and approved", measured.size(), packages(measured));
    }

    private void start(String statement) {
        acs.reviews().step(statement, "start", null).expect(200);
    }

    private void approve(String statement) {
        String workflow = acs.nodes().get(statement).property("bay:reviewWorkflow");
        decide(workflow.substring(workflow.indexOf('$') + 1));
    }

    private void decide(String process) {
        String task = acs.workflows().tasks(process).get(0).path("id").asText();
        acs.workflows().decide(task, "Approve", null).expect(200);
    }

    private void reopen(String statement) {
        acs.reviews().step(statement, "reopen", "benchmark").expect(200);
    }

    /** Of the tasks that somebody may take, which are those of all the reviews. */
    private static void firstPage(Acs reviewer) {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            long start = System.nanoTime();
            reviewer.reviews().mine("&maxItems=20");
            if (i >= WARM) {
                milliseconds.add((System.nanoTime() - start) / 1e6);
            }
        }
        System.out.println(Percentiles.line("first page of the pool, ms", milliseconds));
    }

    private double packages(List<String> statements) {
        long start = System.nanoTime();
        for (int i = 0; i < statements.size(); i += PACKAGE) {
            String workflow = acs.reviews()
                    .start(Map.of("statements", statements.subList(i, Math.min(i + PACKAGE, statements.size()))))
                    .expect(201)
                    .json()
                    .path("workflowId")
                    .asText();
            decide(workflow.substring(workflow.indexOf('$') + 1));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double each(List<String> statements, Consumer<String> step) throws Exception {
        long start = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> steps = new ArrayList<>();
            statements.forEach(statement -> steps.add(clients.submit(() -> step.accept(statement))));
            for (Future<?> taken : steps) {
                taken.get();
            }
        } finally {
            clients.shutdown();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(String what, int count, double seconds) {
        System.out.printf(Locale.ROOT, "%s: %d in %.1f s, %.0f a second%n", what, count, seconds, count / seconds);
    }
}
