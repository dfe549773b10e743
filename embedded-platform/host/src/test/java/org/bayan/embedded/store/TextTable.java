package org.bayan.embedded.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A table of texts with the transactions that a test needs. */
final class TextTable {
    private static final Codec<String> TEXT = new Codec<>() {
        @Override
        public void write(String value, DataOutput out) throws IOException {
            ValueCodec.writeText(value, out);
        }

        @Override
        public String read(DataInput in) throws IOException {
            return ValueCodec.readText(in);
        }
    };

    private final Table<String> table;
    private final TransactionTemplate joining;
    private final TransactionTemplate own;

    TextTable(RepositoryStore store) {
        table = store.table("texts", TEXT);
        StoreTransactionManager manager = new StoreTransactionManager(store);
        joining = new TransactionTemplate(manager);
        own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void inTransaction(Runnable work) {
        joining.executeWithoutResult(status -> work.run());
    }

    void inNewTransaction(Runnable work) {
        own.executeWithoutResult(status -> work.run());
    }

    <T> T inNewTransaction(Supplier<T> work) {
        return own.execute(status -> work.get());
    }

    void write(String key, String value) {
        inTransaction(() -> put(key, value));
    }

    /** What is committed. */
    String read(String key) {
        return table.get(key);
    }

    List<String> all(String prefix) {
        return table.startingWith(prefix);
    }

    String get(String key) {
        return table.get(key);
    }

    void put(String key, String value) {
        table.put(key, value);
    }

    void remove(String key) {
        table.remove(key);
    }

    void require(String key) {
        table.require(key);
    }
}
