package org.bayan.statement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.queue.ExtractionConfiguration.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ExtractionQueueTest {
    private static final NodeRef A = new NodeRef("workspace://SpacesStore/a");
    private static final NodeRef B = new NodeRef("workspace://SpacesStore/b");
    private static final NodeRef C = new NodeRef("workspace://SpacesStore/c");

    private final StatementExtraction extraction = mock(StatementExtraction.class);
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private ExtractionQueue queue;

    @AfterEach
    void close() {
        release.countDown();
        queue.close();
    }

    @Test
    void submit_sync_returnsWhenDone() {
        queue = queue(true, Mode.SYNC, 10);
        queue.submit(List.of(A, B));

        verify(extraction).extract(A);
        verify(extraction).extract(B);
    }

    @Test
    void submit_switchedOff_leavesTheMark() {
        queue = queue(false, Mode.SYNC, 10);
        queue.submit(List.of(A));

        verify(extraction, never()).extract(any());
        assertThat(queue.room()).isZero();
    }

    @Test
    void submit_async_doesNotWait() throws Exception {
        blockOn(A);
        queue = queue(true, Mode.ASYNC, 10);
        queue.submit(List.of(A));

        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(queue.isInWork(A)).isTrue();
    }

    @Test
    void offer_whileInWork_looksAgainAfterwards() throws Exception {
        blockOn(A);
        queue = queue(true, Mode.ASYNC, 10);
        queue.offer(A);
        started.await();
        CompletableFuture<Void> again = queue.offer(A).orElseThrow();
        assertThat(again).isNotDone();
        release.countDown();
        again.get(10, TimeUnit.SECONDS);

        verify(extraction, times(2)).extract(A);
    }

    @Test
    void offer_full_isTurnedAwayAndRefilledWhenDry() throws Exception {
        blockOn(A);
        queue = queue(true, Mode.ASYNC, 1);
        CountDownLatch refilled = new CountDownLatch(1);
        queue.whenDrained(refilled::countDown);
        queue.offer(A);
        started.await();

        assertThat(queue.offer(B)).isPresent();
        assertThat(queue.room()).isZero();
        assertThat(queue.offer(C)).isEmpty();
        assertThat(queue.isInWork(C)).isFalse();
        release.countDown();
        assertThat(refilled.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void moreAreWaiting_isRefilledWhenDry_orAtOnceIfItIsDry() throws Exception {
        blockOn(A);
        queue = queue(true, Mode.ASYNC, 10);
        CountDownLatch refilled = new CountDownLatch(1);
        queue.whenDrained(refilled::countDown);
        queue.offer(A);
        started.await();
        queue.offer(B);

        queue.moreAreWaiting();
        assertThat(refilled.getCount()).isEqualTo(1);
        release.countDown();
        assertThat(refilled.await(10, TimeUnit.SECONDS)).isTrue();

        CountDownLatch again = new CountDownLatch(1);
        queue.whenDrained(again::countDown);
        queue.moreAreWaiting();
        assertThat(again.getCount()).isZero();
    }

    @Test
    void extract_throws_othersAreStillRead() {
        doThrow(new IllegalStateException("broken")).when(extraction).extract(A);
        queue = queue(true, Mode.SYNC, 10);
        queue.submit(List.of(A, B));

        verify(extraction).extract(B);
        assertThat(queue.isInWork(A)).isFalse();
    }

    @Test
    void offer_afterClose_isTurnedAway() {
        queue = queue(true, Mode.ASYNC, 10);
        queue.close();

        assertThat(queue.offer(A)).isEmpty();
        assertThat(queue.room()).isZero();
    }

    private void blockOn(NodeRef nodeRef) {
        doAnswer(call -> {
                    started.countDown();
                    release.await();
                    return null;
                })
                .when(extraction)
                .extract(nodeRef);
    }

    private ExtractionQueue queue(boolean enabled, Mode mode, int capacity) {
        return new ExtractionQueue(
                new ExtractionConfiguration(enabled, mode, 1, capacity, 3, Duration.ofSeconds(5), 10), extraction);
    }
}
