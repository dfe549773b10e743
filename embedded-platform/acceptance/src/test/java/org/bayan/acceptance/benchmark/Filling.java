package org.bayan.acceptance.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.support.Waiting;

/** Fills an archive with statements, with a few uploads at a time, and says how long it took. */
final class Filling {
    private static final int UPLOADERS = 4;

    private Filling() {}

    /**
     * Returns when all of them are described.
     *
     * @param folder its id
     * @param text of the statement of each number, from 0 on
     * @return their ids in the order of the numbers
     */
    static List<String> fill(Acs acs, String folder, int statements, IntFunction<String> text, Duration patience)
            throws Exception {
        long start = System.nanoTime();
        ExecutorService uploaders = Executors.newFixedThreadPool(UPLOADERS);
        List<String> ids = new ArrayList<>();
        try {
            List<Future<Node>> uploads = new ArrayList<>();
            for (int i = 0; i < statements; i++) {
                int number = i;
                uploads.add(uploaders.submit(() -> acs.nodes()
                        .file(folder)
                        .named("statement-" + number + ".txt")
                        .asStatement()
                        .text(text.apply(number))
                        .create()));
            }
            for (Future<Node> upload : uploads) {
                ids.add(upload.get().id());
            }
        } finally {
            uploaders.shutdown();
        }
        String pending = "PARENT:\"workspace://SpacesStore/" + folder
                + "\" AND ASPECT:\"bay:extracted\" AND =bay:extractionState:\"pending\"";
        Waiting.until("none to be pending", patience, () -> acs.search().findsAny(pending), any -> !any);
        System.out.printf(Locale.ROOT, "%d statements in %.1f s%n", statements, (System.nanoTime() - start) / 1e9);
        return ids;
    }
}
