package org.bayan.embedded.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Uploads the samples into an intake folder and waits until each has been described. */
final class SampleRun {

    private static final String FOLDER = "Intake";
    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final RepositoryClient client;
    private final SandboxWords words;
    private final PrintStream out;

    SampleRun(RepositoryClient client, SandboxWords words, PrintStream out) {
        this.client = client;
        this.words = words;
        this.out = out;
    }

    List<SampleResult> run(List<Sample> samples) throws IOException, InterruptedException {
        String folder = client.createIntakeFolder(FOLDER);
        out.println(words.text("folder", FOLDER));
        Map<Sample, String> ids = new LinkedHashMap<>();
        for (Sample sample : samples) {
            out.println(words.text("uploading", ids.size() + 1, samples.size(), sample.file()));
            ids.put(sample, client.upload(folder, sample.file(), sample.content()));
        }
        return await(ids);
    }

    private List<SampleResult> await(Map<Sample, String> ids) throws IOException, InterruptedException {
        Map<Sample, Description> described = new LinkedHashMap<>();
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        long done = -1;
        while (true) {
            for (Map.Entry<Sample, String> sample : ids.entrySet()) {
                Description known = described.get(sample.getKey());
                if (known == null || !known.isFinal()) {
                    described.put(sample.getKey(), client.describe(sample.getValue()));
                }
            }
            long now = described.values().stream().filter(Description::isFinal).count();
            if (now != done) {
                out.println(words.text("reading", now, ids.size()));
                done = now;
            }
            if (done == ids.size()) {
                return results(described);
            }
            if (System.nanoTime() > deadline) {
                out.println(words.text("late", DEADLINE.toSeconds()));
                return results(described);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private static List<SampleResult> results(Map<Sample, Description> described) {
        List<SampleResult> results = new ArrayList<>();
        described.forEach((sample, description) -> results.add(new SampleResult(sample, description)));
        return results;
    }
}
