package org.bayan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.RecordsModel;
import org.junit.jupiter.api.Test;

class RecordDeclarationTest {
    private static final NodeRef STATEMENT =
            new NodeRef("workspace://SpacesStore/00000000-0000-4000-8000-000000000001");

    private final ActionService actions = mock(ActionService.class);
    private final NodeService nodes = mock(NodeService.class);
    private final Action action = mock(Action.class);

    private RecordDeclaration declaration(boolean wanted, boolean installed) {
        if (installed) {
            when(actions.getActionDefinition("create-record")).thenReturn(mock(ActionDefinition.class));
            when(actions.createAction("create-record")).thenReturn(action);
        }
        return new RecordDeclaration(actions, nodes, new ReviewConfiguration(false, "GROUP_X", Set.of(), wanted));
    }

    @Test
    void declare_runsTheActionAtOnce_whereItExists() throws ReviewRefused {
        declaration(true, true).declare(STATEMENT);

        verify(actions).executeAction(action, STATEMENT, false, false);
    }

    @Test
    void declare_doesNothing_whereRecordsManagementIsNotInstalled() throws ReviewRefused {
        RecordDeclaration declaration = declaration(true, false);

        declaration.afterSingletonsInstantiated();
        declaration.declare(STATEMENT);

        verify(actions, never()).executeAction(any(), any(), anyBoolean(), anyBoolean());
    }

    @Test
    void declare_doesNothing_whereTheArchiveDoesNotWantIt() throws ReviewRefused {
        declaration(false, true).declare(STATEMENT);

        verify(actions, never()).executeAction(any(), any(), anyBoolean(), anyBoolean());
    }

    @Test
    void refusalOfRecordsManagement_refusesTheApproval() {
        RecordDeclaration declaration = declaration(true, true);
        doThrow(new AccessDeniedException("no capability"))
                .when(actions)
                .executeAction(action, STATEMENT, false, false);

        assertThatThrownBy(() -> declaration.declare(STATEMENT))
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.NOT_ALLOWED));
    }

    /** Records Management refuses what is a record already; an approval after a reopening must not fail for that. */
    @Test
    void declare_leavesARecordThatItIs() throws ReviewRefused {
        when(nodes.hasAspect(STATEMENT, RecordsModel.ASPECT_RECORD)).thenReturn(true);

        declaration(true, true).declare(STATEMENT);

        verify(actions, never()).executeAction(any(), any(), anyBoolean(), anyBoolean());
    }

    @Test
    void missingFilePlan_refusesTheApprovalWithItsSentence() {
        RecordDeclaration declaration = declaration(true, true);
        doThrow(new AlfrescoRuntimeException("The default file plan cannot be determined"))
                .when(actions)
                .executeAction(action, STATEMENT, false, false);

        assertThatThrownBy(() -> declaration.declare(STATEMENT))
                .isInstanceOfSatisfying(ReviewRefused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.WRONG_STATE);
                    assertThat(refused.getMessage()).endsWith("[The default file plan cannot be determined]");
                });
    }
}
