package org.bayan.authority.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bayan.authority.record.History.Event;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void parse_givesBackWhatWasAdded() {
        Event created = new Event(NOON, "admin", History.CREATED, "", "");
        Event merged = new Event(NOON.plusSeconds(5), "layla", "merged", "P-2", "سجلان لشخص واحد");

        String history = History.with(History.with(null, created), merged);

        assertThat(History.parse(history)).containsExactly(created, merged);
        assertThat(history.lines()).hasSize(2);
    }

    @Test
    void with_reasonOfSeveralLinesAndBars_staysOneEvent() {
        String history = History.with("", new Event(NOON, "admin", "merged", "P|2", "one\ntwo | three"));

        assertThat(History.parse(history)).containsExactly(new Event(NOON, "admin", "merged", "P 2", "one two three"));
    }

    @Test
    void parse_linesOfAnotherProgram_areNoEvents() {
        assertThat(History.parse("Created by hand in 1998\nx | y | z |  | ")).isEmpty();
    }
}
