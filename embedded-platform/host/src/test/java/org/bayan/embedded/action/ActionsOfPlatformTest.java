package org.bayan.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.bayan.embedded.EmbeddedPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionsOfPlatformTest {
    @Test
    void start_registersTheActionsOfAcsUnderTheirNames(@TempDir Path folder) {
        try (EmbeddedPlatform platform = EmbeddedPlatform.builder(folder)
                .adminPassword("for-this-test-only")
                .start()) {
            assertThat(platform.bean("actionService", ActionService.class).getActionDefinitions())
                    .extracting(ActionDefinition::getName)
                    .contains("add-features", "check-in", "check-out", "copy", "move", "set-property-value")
                    .isSorted();
        }
    }
}
