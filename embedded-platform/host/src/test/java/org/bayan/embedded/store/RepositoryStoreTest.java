package org.bayan.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class RepositoryStoreTest {
    @TempDir
    Path directory;

    private RepositoryStore store;
    private TextTable table;

    @BeforeEach
    void open() {
        store = new RepositoryStore(directory.resolve("store"));
        table = new TextTable(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        open();
    }

    @Test
    void commit_isThere_afterReopening() {
        table.write("a", "1");

        reopen();

        assertThat(table.read("a")).isEqualTo("1");
    }

    @Test
    void records_areReadAsWritten_whenThereAreMoreThanAreKeptAsObjects() {
        int many = 20_000;
        table.inTransaction(() -> {
            for (int i = 0; i < many; i++) {
                table.put("k" + i, "value " + i);
            }
        });

        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < many; i++) {
                assertThat(table.read("k" + i)).isEqualTo("value " + i);
            }
        }
    }

    @Test
    void rollback_leavesNothing() {
        assertThatThrownBy(() -> table.inTransaction(() -> {
                    table.put("a", "1");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(table.read("a")).isNull();
    }

    @Test
    void writes_areSeenByTheirOwnTransactionOnly_untilItCommits() {
        table.inTransaction(() -> {
            table.put("a", "1");
            assertThat(table.get("a")).isEqualTo("1");
            assertThat(table.inNewTransaction(() -> table.get("a"))).isNull();
        });
    }

    @Test
    void commit_ofARecordThatAnotherChangedMeanwhile_isRefused() {
        table.write("a", "1");

        assertThatThrownBy(() -> table.inTransaction(() -> {
                    String read = table.get("a");
                    table.inNewTransaction(() -> table.put("a", "other"));
                    table.put("a", read + "2");
                }))
                .isInstanceOf(WriteConflictException.class)
                .hasMessageContaining("texts a");
        assertThat(table.read("a")).isEqualTo("other");
    }

    @Test
    void commit_ofANewRecordThatAnotherMadeMeanwhile_isRefused() {
        assertThatThrownBy(() -> table.inTransaction(() -> {
                    table.put("a", "mine");
                    table.inNewTransaction(() -> table.put("a", "other"));
                }))
                .isInstanceOf(WriteConflictException.class);
        assertThat(table.read("a")).isEqualTo("other");
    }

    @Test
    void commit_isRefusedAsAWhole_whenOneOfItsRecordsIsInConflict() {
        assertThatThrownBy(() -> table.inTransaction(() -> {
                    table.put("a", "mine");
                    table.put("b", "mine");
                    table.inNewTransaction(() -> table.put("b", "other"));
                }))
                .isInstanceOf(WriteConflictException.class);
        assertThat(table.read("a")).isNull();
    }

    @Test
    void commit_whoseRequiredRecordIsGone_isRefused() {
        table.write("parent", "1");

        assertThatThrownBy(() -> table.inTransaction(() -> {
                    table.require("parent");
                    table.put("child", "1");
                    table.inNewTransaction(() -> table.remove("parent"));
                }))
                .isInstanceOf(WriteConflictException.class);
        assertThat(table.read("child")).isNull();
    }

    @Test
    void readOnlyTransaction_thatWrites_isRefused() {
        TransactionTemplate readOnly = new TransactionTemplate(new StoreTransactionManager(store));
        readOnly.setReadOnly(true);
        readOnly.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);

        assertThatThrownBy(() -> readOnly.executeWithoutResult(status -> table.put("a", "1")))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Each of many threads adds to one number; whoever is refused tries again. Without a lost update the sum is exact. */
    @Test
    void concurrentIncrements_loseNone() throws Exception {
        int threads = 4;
        int times = 100;
        AtomicInteger refused = new AtomicInteger();
        table.write("sum", "0");
        CountDownLatch together = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Future<?>[] all = new Future<?>[threads];
            for (int i = 0; i < threads; i++) {
                all[i] = pool.submit(() -> {
                    together.countDown();
                    together.await();
                    for (int done = 0; done < times; done += increment(refused) ? 1 : 0) {
                        Thread.onSpinWait();
                    }
                    return null;
                });
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(table.read("sum")).isEqualTo(Integer.toString(threads * times));
        assertThat(refused).as("conflicts that were met").hasPositiveValue();
    }

    private boolean increment(AtomicInteger refused) {
        try {
            table.inTransaction(() -> {
                int sum = Integer.parseInt(table.get("sum"));
                Thread.yield();
                table.put("sum", Integer.toString(sum + 1));
            });
            return true;
        } catch (WriteConflictException conflict) {
            refused.incrementAndGet();
            return false;
        }
    }

    /** Enough commits that parts of the file are given up and compacted while others read. */
    @Test
    void readers_areNotDisturbed_whileTheFileIsCompacted() throws Exception {
        int keys = 500;
        String text = "x".repeat(1_500);
        for (int i = 0; i < keys; i++) {
            table.write("key" + i, text);
        }
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < 3; reader++) {
                readers.add(pool.submit(() -> {
                    int seen = 0;
                    while (!over.get()) {
                        seen += table.all("key").size() == keys ? 1 : 0;
                        assertThat(table.read("key" + seen % keys)).startsWith(text);
                    }
                    return seen;
                }));
            }
            for (int i = 0; i < 9_000; i++) {
                String value = text + i;
                int first = i * 7;
                table.inTransaction(() -> {
                    for (int k = 0; k < 4; k++) {
                        table.put("key" + (first + 13 * k) % keys, value);
                    }
                });
            }
            over.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            over.set(true);
            pool.shutdownNow();
        }
    }

    @Test
    void open_byAnother_isRefused() {
        assertThatThrownBy(() -> new RepositoryStore(directory.resolve("store")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another instance");
    }

    @Test
    void interruptedThread_leavesTheStoreOpen() {
        table.write("key", "before");

        Thread.currentThread().interrupt();
        try {
            table.write("key", "after");
        } finally {
            Thread.interrupted();
        }

        table.write("other", "later");
        assertThat(table.read("key")).isEqualTo("after");
        assertThat(table.read("other")).isEqualTo("later");
    }

    @Test
    void fileOfManyRewrites_stopsGrowing() throws Exception {
        String text = "x".repeat(2_000);
        for (int i = 0; i < 2_000; i++) {
            table.write("key" + i % 10, text + i);
        }
        long before = Files.size(directory.resolve("store"));

        for (int i = 2_000; i < 8_000; i++) {
            table.write("key" + i % 10, text + i);
        }

        assertThat(Files.size(directory.resolve("store"))).isLessThan(2 * before);
        store.close();
        open();
        assertThat(table.read("key9")).isEqualTo(text + "7999");
    }
}
