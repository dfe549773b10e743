package org.bayan.statement.queue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.statement.queue.ExtractionConfiguration.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.InOrder;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class PendingSweepTest {
    private static final NodeRef A = new NodeRef("workspace://SpacesStore/a");
    private static final NodeRef B = new NodeRef("workspace://SpacesStore/b");

    @Mock
    private JobLockService jobLockService;

    @Mock
    private PendingStatements pendingStatements;

    @Mock
    private ExtractionQueue queue;

    private PendingSweep sweep;

    @BeforeEach
    void setUp() {
        ExtractionConfiguration configuration =
                new ExtractionConfiguration(true, Mode.ASYNC, 1, 10, 3, Duration.ZERO, 5);
        sweep = new PendingSweep(jobLockService, pendingStatements, queue, configuration);
        lenient().when(jobLockService.getLock(any(QName.class), anyLong())).thenReturn("token");
    }

    @Test
    void sweep_pending_isQueuedUnlessInWork() {
        when(queue.room()).thenReturn(3);
        when(pendingStatements.find(3)).thenReturn(List.of(A, B));
        when(queue.isInWork(A)).thenReturn(true);

        sweep.sweep();

        verify(queue, never()).offer(A);
        verify(queue).offer(B);
        verify(jobLockService).releaseLock(eq("token"), any(QName.class));
    }

    @Test
    void sweep_asManyAsItTakes_goesOnOnceTheyAreDone() {
        when(queue.room()).thenReturn(2);
        when(pendingStatements.find(2)).thenReturn(List.of(A, B));

        sweep.sweep();

        InOrder order = inOrder(queue, jobLockService);
        order.verify(queue).offer(B);
        order.verify(jobLockService).releaseLock(eq("token"), any(QName.class));
        order.verify(queue).moreAreWaiting();
    }

    @Test
    void sweep_fewerThanItTakes_isTheEnd() {
        when(queue.room()).thenReturn(3);
        when(pendingStatements.find(3)).thenReturn(List.of(A, B));

        sweep.sweep();

        verify(queue, never()).moreAreWaiting();
    }

    @Test
    void sweep_theSameAgain_waitsForTheClock() {
        when(queue.room()).thenReturn(2);
        when(pendingStatements.find(2)).thenReturn(List.of(A, B));

        sweep.sweep();
        sweep.sweep();

        verify(queue, times(2)).offer(A);
        verify(queue).moreAreWaiting();
    }

    @Test
    void sweep_noRoom_asksNothing() {
        when(queue.room()).thenReturn(0);

        sweep.sweep();

        verify(pendingStatements, never()).find(anyInt());
    }

    @Test
    void sweep_muchRoom_takesOneBatch() {
        when(queue.room()).thenReturn(1000);
        when(pendingStatements.find(5)).thenReturn(List.of());

        sweep.sweep();

        verify(pendingStatements).find(5);
    }

    @Test
    void sweep_anotherServerSweeps_leavesItToThat() {
        when(queue.room()).thenReturn(3);
        QName lock = QName.createQName("urn:test", "lock");
        when(jobLockService.getLock(any(QName.class), anyLong()))
                .thenThrow(new LockAcquisitionException(lock, "other"));

        sweep.sweep();

        verify(pendingStatements, never()).find(anyInt());
    }

    @Test
    void sweep_queryFails_lockIsReleased() {
        when(queue.room()).thenReturn(3);
        when(pendingStatements.find(3)).thenThrow(new IllegalStateException("database away"));

        assertThatThrownBy(() -> sweep.sweep()).isInstanceOf(IllegalStateException.class);

        verify(jobLockService).releaseLock(eq("token"), any(QName.class));
    }
}
