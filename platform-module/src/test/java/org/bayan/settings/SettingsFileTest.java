package org.bayan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
    private static final String ID = "62617961-6e00-4000-8000-00000000ffff";
    private static final NodeRef NODE = SettingsNodes.nodeRef(ID);
    private static final Instant START = Instant.parse("2026-11-26T07:00:00Z");

    private final SettingsNodes nodes = mock(SettingsNodes.class);
    private final Clock clock = mock(Clock.class);
    private final SettingsFile<String> file = new SettingsFile<>(ID, "words.txt", "/none", new Upper(), nodes, clock);

    /** Good is what has no question mark. */
    private static final class Upper implements SettingsReader<String> {
        @Override
        public String standard() {
            return "STANDARD";
        }

        @Override
        public String read(String text, String fileName, Locale language) throws SettingsRefused {
            if (text.contains("?")) {
                throw new SettingsRefused(List.of(fileName + ", line 1"));
            }
            return text.toUpperCase(Locale.ROOT);
        }
    }

    @BeforeEach
    void noFile() {
        when(clock.instant()).thenReturn(START);
        when(nodes.inForceUrl(NODE)).thenReturn(Optional.empty());
    }

    private void inForce(String url, String text) {
        when(nodes.inForceUrl(NODE)).thenReturn(Optional.of(url));
        when(nodes.inForceText(NODE)).thenReturn(text);
    }

    @Test
    void current_noFile_isTheStandard() {
        assertThat(file.current()).isEqualTo("STANDARD");
    }

    @Test
    void current_afterAStart_isTheLastGoodState() {
        inForce("store://1", "kept");

        assertThat(file.current()).isEqualTo("KEPT");
    }

    @Test
    void current_calledOften_looksSeldom() {
        inForce("store://1", "kept");
        file.current();
        file.current();
        when(clock.instant()).thenReturn(START.plusSeconds(3));
        file.current();

        verify(nodes, times(2)).inForceUrl(NODE);
        verify(nodes, times(1)).inForceText(NODE);
    }

    @Test
    void current_newStateOfAnotherServer_isSeenWithinSeconds() {
        inForce("store://1", "old");
        file.current();
        inForce("store://2", "new");

        assertThat(file.current()).isEqualTo("OLD");
        when(clock.instant()).thenReturn(START.plusSeconds(3));
        assertThat(file.current()).isEqualTo("NEW");
    }

    @Test
    void current_newStateOfThisServer_isSeenAtOnce() {
        inForce("store://1", "old");
        file.current();
        inForce("store://2", "new");
        file.forget();

        assertThat(file.current()).isEqualTo("NEW");
    }

    @Test
    void current_stateThatThisReleaseRefuses_leavesWhatWasThere() {
        inForce("store://1", "old");
        file.current();
        inForce("store://2", "new?");
        file.forget();

        assertThat(file.current()).isEqualTo("OLD");
    }
}
