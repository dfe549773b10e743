package org.bayan.acceptance.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/**
 * Reviews a second through the workflow: started one by one and approved by their tasks, then all as one package, with clients and
 * server on the same machine. Prints; judges nothing. {@code -Dbenchmark.reviews=N}, 1,000 if it is not given.
 */
@AcceptanceTest
class ReviewBenchmark {
    private static final int CLIENTS = 2;
    private static final int PACKAGE = 100;

    private final TestFolder folder;
    private final Acs acs;

    ReviewBenchmark(TestFolder folder, Acs acs) {
        this.folder = folder;
        this.acs = acs;
    }

    @Test
    void startAndApprove() throws Exception {
        int reviews = Integer.getInteger("benchmark.reviews", 1_000);
        List<String> statements = statements(reviews);
        List<String> warm = statements.subList(0, Math.min(50, reviews / 2));
        each(warm, this::start);
        each(warm, this::approve);
        List<String> measured = statements.subList(warm.size(), statements.size());
        report("start of a review", measured.size(), each(measured, this::start));
        report("approval by the task", measured.size(), each(measured, this::approve));
        report("opening again", measured.size(), each(measured, this::reopen));
        report("reviews of " + PACKAGE + " statements, started and approved", measured.size(), packages(measured));
    }

    private List<String> statements(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Node node = acs.nodes()
                    .file(folder.id())
                    .named("review-" + i + ".txt")
                    .asStatement()
                    .text(SampleText.titled("بيان " + i).text())
                    .create();
            ids.add(node.id());
        }
        ids.forEach(new Described(acs)::done);
        return ids;
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
