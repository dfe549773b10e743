package org.bayan.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class TransactionGatheringTest {
    private final List<List<String>> handedOn = new ArrayList<>();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            rollBack();
        }
    }

    @Test
    void afterCommit_handsOnOnce_allThatWasGathered() {
        TransactionGathering<List<String>> gathering =
                TransactionGathering.afterCommit(ArrayList::new, gathered -> handedOn.add(List.copyOf(gathered)));
        gathering.open().add("one");
        gathering.open().add("two");

        commit();

        assertThat(handedOn).containsExactly(List.of("one", "two"));
    }

    @Test
    void afterCommit_handsOnNothing_whenRolledBack() {
        TransactionGathering<List<String>> gathering =
                TransactionGathering.afterCommit(ArrayList::new, gathered -> handedOn.add(List.copyOf(gathered)));
        gathering.open().add("one");
        rollBack();

        begin();
        commit();

        assertThat(handedOn).isEmpty();
    }

    @Test
    void current_isEmpty_untilSomethingIsGathered() {
        TransactionGathering<List<String>> gathering = TransactionGathering.afterCommit(ArrayList::new, gathered -> {});
        assertThat(gathering.current()).isEmpty();

        gathering.open().add("one");

        assertThat(gathering.current()).contains(List.of("one"));
    }

    @Test
    void gatherings_areSeparate_evenWhenTheyHoldTheSame() {
        TransactionGathering<List<String>> first =
                TransactionGathering.afterCommit(ArrayList::new, gathered -> handedOn.add(List.of("first")));
        TransactionGathering<List<String>> second =
                TransactionGathering.afterCommit(ArrayList::new, gathered -> handedOn.add(List.of("second")));
        first.open();
        second.open();

        commit();

        assertThat(handedOn).containsExactlyInAnyOrder(List.of("first"), List.of("second"));
    }

    @Test
    void startAnew_handsOnWhatComesWhileItIsWorkedOn_inItsTurn() {
        Anew anew = new Anew();
        anew.gathering.open().add("one");

        commit();

        assertThat(handedOn).containsExactly(List.of("one"), List.of("late"));
    }

    /** Gathers more while it works on the first. */
    private final class Anew {
        private final TransactionGathering<List<String>> gathering =
                TransactionGathering.beforeCommit(ArrayList::new, this::work);

        private void work(List<String> gathered) {
            gathering.startAnew();
            if (handedOn.isEmpty()) {
                gathering.open().add("late");
            }
            handedOn.add(List.copyOf(gathered));
        }
    }

    private static void commit() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        TransactionSynchronizationUtils.triggerBeforeCompletion();
        TransactionSynchronizationUtils.triggerAfterCommit();
        complete(TransactionSynchronization.STATUS_COMMITTED);
    }

    private static void rollBack() {
        TransactionSynchronizationUtils.triggerBeforeCompletion();
        complete(TransactionSynchronization.STATUS_ROLLED_BACK);
    }

    private static void complete(int status) {
        List<TransactionSynchronization> synchronizations = TransactionSynchronizationManager.getSynchronizations();
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationUtils.invokeAfterCompletion(synchronizations, status);
    }
}
