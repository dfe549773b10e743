package org.bayan.statement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bayan.statement.queue.ExtractionConfiguration.Mode;
import org.junit.jupiter.api.Test;

class ExtractionConfigurationTest {
    @Test
    void bind_modeInAnyCase_isUnderstood() {
        assertThat(ExtractionConfiguration.bind(true, " Sync ", 2, 10, 3, 5, 100)
                        .mode())
                .isEqualTo(Mode.SYNC);
    }

    @Test
    void bind_unknownMode_namesTheProperty() {
        assertThatThrownBy(() -> ExtractionConfiguration.bind(true, "later", 2, 10, 3, 5, 100))
                .hasMessageContaining("bayan.extraction.mode")
                .hasMessageContaining("later");
    }

    @Test
    void bind_noThreads_namesThePropertyAndItsRange() {
        assertThatThrownBy(() -> ExtractionConfiguration.bind(true, "async", 0, 10, 3, 5, 100))
                .hasMessageContaining("bayan.extraction.threads")
                .hasMessageContaining("from 1 to 64");
    }
}
