package org.bayan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewConfigurationTest {
    @Test
    void bind_readsWhatIsWritten() {
        assertThat(ReviewConfiguration.bind("true", " GROUP_X ", "GROUP_A, GROUP_B,", "false"))
                .isEqualTo(new ReviewConfiguration(true, "GROUP_X", Set.of("GROUP_A", "GROUP_B"), false));
    }

    @Test
    void bind_namesTheProperty_whenAFlagIsNone() {
        assertThatThrownBy(() -> ReviewConfiguration.bind("false", "GROUP_X", "", "yes"))
                .hasMessageContaining("bayan.review.declareRecord")
                .hasMessageContaining("yes");
        assertThatThrownBy(() -> ReviewConfiguration.bind("1", "GROUP_X", "", "true"))
                .hasMessageContaining("bayan.review.fourEyes");
    }

    @Test
    void bind_namesTheProperty_whenTheGroupIsNoFullName() {
        assertThatThrownBy(() -> ReviewConfiguration.bind("false", "ARCHIVISTS", "", "true"))
                .hasMessageContaining("bayan.review.group ");
        assertThatThrownBy(() -> ReviewConfiguration.bind("false", "GROUP_X", "GROUP_A, LEGAL", "true"))
                .hasMessageContaining("bayan.review.groups")
                .hasMessageContaining("LEGAL");
    }
}
