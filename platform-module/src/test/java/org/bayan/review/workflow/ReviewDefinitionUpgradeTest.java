package org.bayan.review.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ReviewDefinitionUpgradeTest {
    private static final String LOCATION = "alfresco/module/bayan-platform/workflow/bayan-review.bpmn20.xml";

    private final WorkflowService workflowService = mock(WorkflowService.class);
    private final AttributeService attributeService = mock(AttributeService.class);
    private final ReviewDefinitionUpgrade upgrade =
            new ReviewDefinitionUpgrade(workflowService, attributeService, LOCATION);

    private void verifyDeployed(boolean deployed) {
        verify(workflowService, deployed ? org.mockito.Mockito.times(1) : never())
                .deployDefinition(eq("activiti"), any(), eq("text/xml"), anyString(), anyBoolean());
    }

    private String remembered() {
        ArgumentCaptor<String> print = ArgumentCaptor.forClass(String.class);
        verify(attributeService).setAttribute(print.capture(), eq("bayan.workflow"), eq("bayan-review"));
        return print.getValue();
    }

    @Test
    void firstStart_leavesTheDeploymentToAcs() throws IOException {
        upgrade.executeInternal();

        verifyDeployed(false);
        remembered();
    }

    @Test
    void laterStart_deploysNothing_asLongAsTheDefinitionIsTheSame() throws IOException {
        upgrade.executeInternal();
        String print = remembered();
        when(attributeService.getAttribute("bayan.workflow", "bayan-review")).thenReturn(print);

        upgrade.executeInternal();

        verifyDeployed(false);
    }

    @Test
    void releaseWithAnotherDefinition_deploysIt() throws IOException {
        when(attributeService.getAttribute("bayan.workflow", "bayan-review")).thenReturn("of an older release");

        upgrade.executeInternal();

        verifyDeployed(true);
        remembered();
    }
}
