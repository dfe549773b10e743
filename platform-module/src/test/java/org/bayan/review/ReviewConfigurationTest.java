package org.bayan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReviewConfigurationTest {
    @Test
    void bind_readsWhatIsWritten() {
        assertThat(ReviewConfiguration.bind("true", " GROUP_X ", "false"))
                .isEqualTo(new ReviewConfiguration(true, "GROUP_X", false));
    }

    @Test
    void bind_namesTheProperty_whenAFlagIsNone() {
        assertThatThrownBy(() -> ReviewConfiguration.bind("false", "GROUP_X", "yes"))
                .hasMessageContaining("bayan.review.declareRecord")
                .hasMessageContaining("yes");
        assertThatThrownBy(() -> ReviewConfiguration.bind("1", "GROUP_X", "true"))
                .hasMessageContaining("bayan.review.fourEyes");
    }

    @Test
    void bind_namesTheProperty_whenTheGroupIsNoFullName() {
        assertThatThrownBy(() -> ReviewConfiguration.bind("false", "ARCHIVISTS", "true"))
                .hasMessageContaining("bayan.review.group");
    }
}
