package org.bayan.acceptance.crash;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;

/**
 * Several users who upload documents one after the other, whatever becomes of the server. An upload without an answer is not
 * repeated under its name, since nobody knows whether it arrived: the next attempt has another.
 */
final class Uploaders {
    private static final int USERS = 4;
    /** Far more than a server that is killed now and then needs; a server that refuses everything ends the run here. */
    private static final int ATTEMPTS_PER_DOCUMENT = 20;

    private final Supplier<Acs> server;
    private final String folder;
    private final UploadLedger ledger;
    private final AtomicInteger left;
    private final int mostAttempts;
    private final AtomicInteger attempts = new AtomicInteger();

    /**
     * @param server the server as it runs now; waits until there is one
     */
    Uploaders(Supplier<Acs> server, String folder, UploadLedger ledger, int documents) {
        this.server = server;
        this.folder = folder;
        this.ledger = ledger;
        this.left = new AtomicInteger(documents);
        this.mostAttempts = documents * ATTEMPTS_PER_DOCUMENT;
    }

    /** Completes when all documents have been acknowledged. */
    CompletableFuture<Void> start() {
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        CompletableFuture<?>[] running = Stream.generate(() -> CompletableFuture.runAsync(this::uploadTheRest, users))
                .limit(USERS)
                .toArray(CompletableFuture[]::new);
        users.shutdown();
        return CompletableFuture.allOf(running);
    }

    private void uploadTheRest() {
        while (left.getAndDecrement() > 0) {
            while (!upload()) {
                // The server went away under the upload; the next attempt waits for it.
            }
        }
    }

    private boolean upload() {
        String name = "document-" + attempts.incrementAndGet() + ".txt";
        SampleText text =
                SampleText.titled("بيان " + name).code(RunId.newCode()).date("2017-03-22");
        try {
            Answer answer = server.get()
                    .nodes()
                    .file(folder)
                    .named(name)
                    .asStatement()
                    .text(text.text())
                    .answer();
            if (answer.status() == 201) {
                ledger.acknowledge(answer.node().id());
                return true;
            }
            if (attempts.get() > mostAttempts) {
                answer.expect(201);
            }
            return false;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }
}
