package org.bayan.statement;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * What behaviours and services come upon in one transaction (statements marked, records changed) and what is to be done with all of
 * it once, when the transaction ends. A transaction that is rolled back, or tried again, leaves nothing behind.
 *
 * @param <T> where it is gathered, usually a set or a map; a fresh one for each transaction
 */
public final class TransactionGathering<T> {
    private final Supplier<T> fresh;
    private final Consumer<T> beforeCommit;
    private final Consumer<T> afterCommit;

    private TransactionGathering(Supplier<T> fresh, Consumer<T> beforeCommit, Consumer<T> afterCommit) {
        this.fresh = fresh;
        this.beforeCommit = beforeCommit;
        this.afterCommit = afterCommit;
    }

    /**
     * @param work done within the transaction, as its last part; what it throws rolls the transaction back
     */
    public static <T> TransactionGathering<T> beforeCommit(Supplier<T> fresh, Consumer<T> work) {
        return new TransactionGathering<>(fresh, work, gathered -> {});
    }

    /**
     * @param work done when the transaction has been committed, outside of any
     */
    public static <T> TransactionGathering<T> afterCommit(Supplier<T> fresh, Consumer<T> work) {
        return new TransactionGathering<>(fresh, gathered -> {}, work);
    }

    /** Work for both ends, as {@link #beforeCommit} and {@link #afterCommit} say. */
    public static <T> TransactionGathering<T> aroundCommit(
            Supplier<T> fresh, Consumer<T> beforeCommit, Consumer<T> afterCommit) {
        return new TransactionGathering<>(fresh, beforeCommit, afterCommit);
    }

    /** The current transaction's; asking for it is enough for the work to be done. Must be called inside a transaction. */
    public T open() {
        T gathered = AlfrescoTransactionSupport.getResource(this);
        if (gathered == null) {
            gathered = fresh.get();
            AlfrescoTransactionSupport.bindResource(this, gathered);
            AlfrescoTransactionSupport.bindListener(new Listener<>(this, gathered));
        }
        return gathered;
    }

    /** The current transaction's, if anything has been gathered in it. */
    public Optional<T> current() {
        return Optional.ofNullable(AlfrescoTransactionSupport.getResource(this));
    }

    /** What comes from here on is gathered anew, and worked on after what has been gathered. */
    public void startAnew() {
        AlfrescoTransactionSupport.unbindResource(this);
    }

    /** One for each gathering, which is its identity: ACS keeps listeners in a set. */
    private static final class Listener<T> extends TransactionListenerAdapter {
        private final TransactionGathering<T> owner;
        private final T gathered;

        Listener(TransactionGathering<T> owner, T gathered) {
            this.owner = owner;
            this.gathered = gathered;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            owner.beforeCommit.accept(gathered);
        }

        @Override
        public void afterCommit() {
            owner.afterCommit.accept(gathered);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener<?> listener && listener.gathered == gathered;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(gathered);
        }
    }
}
