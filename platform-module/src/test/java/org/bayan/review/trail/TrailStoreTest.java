package org.bayan.review.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.AttributeService.AttributeQueryCallback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailStoreTest {
    private static final String ID = "f2f8c3ab-0000-4000-8000-000000000001";

    private final AttributeService attributes = mock(AttributeService.class);
    private final List<Serializable[]> rows = new ArrayList<>();
    private final TrailStore store = new TrailStore(attributes);

    @BeforeEach
    void attributesAreKept() {
        doAnswer(call -> rows.add(new Serializable[] {
                    call.getArgument(0), call.getArgument(1), call.getArgument(2), call.getArgument(3)
                }))
                .when(attributes)
                .createAttribute(any(), any(), any(), any());
        doAnswer(call -> {
                    AttributeQueryCallback callback = call.getArgument(0);
                    for (int i = rows.size() - 1; i >= 0; i--) {
                        Serializable[] row = rows.get(i);
                        callback.handleAttribute((long) i, row[0], new Serializable[] {row[1], row[2], row[3]});
                    }
                    return null;
                })
                .when(attributes)
                .getAttributes(any(), any(), eq(ID));
    }

    @Test
    void trail_comesBackWholeAndInOrderOfTime() {
        TrailEntry first = entry("2026-01-01T00:00:00Z", "admin", "قديم", "جديد");
        TrailEntry second = entry("2026-01-02T00:00:00.123Z", null, "جديد", "=أجدد");
        store.add(ID, List.of(first));
        store.add(ID, List.of(second));

        assertThat(store.of(ID)).containsExactly(first, second);
    }

    @Test
    void twoRowsOfOneMoment_areBothKept() {
        TrailEntry entry = entry("2026-01-01T00:00:00Z", "admin", "a", "b");
        store.add(ID, List.of(entry));
        store.add(ID, List.of(entry));

        assertThat(rows).extracting(row -> row[3]).doesNotHaveDuplicates();
        assertThat(store.of(ID)).containsExactly(entry, entry);
    }

    @Test
    void longTrail_goesInPiecesThatAcsKeepsAsText() {
        TrailEntry entry = entry("2026-01-01T00:00:00Z", "admin", "😀ب".repeat(3000), "b");
        store.add(ID, List.of(entry));

        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows).allSatisfy(row -> {
            String piece = (String) row[0];
            assertThat(piece).hasSizeLessThanOrEqualTo(TrailStore.PIECE);
            assertThat(Character.isHighSurrogate(piece.charAt(piece.length() - 1)))
                    .isFalse();
        });
        assertThat(store.of(ID)).containsExactly(entry);
    }

    private static TrailEntry entry(String at, String user, String before, String after) {
        return new TrailEntry(
                Instant.parse(at), user, "field", "title", List.of(before), List.of(after), "weil", "batch-1");
    }
}
