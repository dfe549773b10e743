package org.bayan.statement.intake;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class IntakeFolderBehaviourTest {
    private static final NodeRef FOLDER = new NodeRef("workspace://SpacesStore/folder");
    private static final NodeRef FILE = new NodeRef("workspace://SpacesStore/file");

    @Mock
    private NodeService nodeService;

    @Mock
    private StatementNodes statementNodes;

    @Mock
    private StatementIntake intake;

    private IntakeFolderBehaviour behaviour;

    @BeforeEach
    void setUp() {
        behaviour = new IntakeFolderBehaviour(mock(PolicyComponent.class), nodeService, statementNodes, intake);
        lenient().when(statementNodes.isPlainFile(FILE)).thenReturn(true);
    }

    @Test
    void specialise_plainFile_becomesAStatement() {
        behaviour.specialise(child(true), true);

        verify(nodeService).setType(FILE, BayanModel.TYPE_STATEMENT);
    }

    @Test
    void specialise_otherType_staysWhatItIs() {
        when(statementNodes.isPlainFile(FILE)).thenReturn(false);

        behaviour.specialise(child(true), true);

        verify(nodeService, never()).setType(any(), any());
    }

    @Test
    void specialise_secondParent_isNotItsPlace() {
        behaviour.specialise(child(false), false);

        verify(nodeService, never()).setType(any(), any());
    }

    @Test
    void specialise_checkedOutFile_keepsTheTypeOfItsWorkingCopy() {
        when(statementNodes.isCheckedOut(FILE)).thenReturn(true);

        behaviour.specialise(child(true), false);

        verify(nodeService, never()).setType(any(), any());
    }

    @Test
    void consider_child_isLeftToTheIntake() {
        behaviour.consider(child(true), true);

        verify(intake).consider(FILE);
    }

    private static ChildAssociationRef child(boolean primary) {
        return new ChildAssociationRef(
                ContentModel.ASSOC_CONTAINS, FOLDER, QName.createQName("urn:test", "file"), FILE, primary, -1);
    }
}
