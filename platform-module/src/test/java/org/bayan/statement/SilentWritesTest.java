package org.bayan.statement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class SilentWritesTest {
    private static final NodeRef STATEMENT = new NodeRef("workspace://SpacesStore/1");
    private static final QName RECORD =
            QName.createQName("{http://www.alfresco.org/model/recordsmanagement/1.0}record");

    private final BehaviourFilter filter = mock(BehaviourFilter.class);
    private final SilentWrites writes = new SilentWrites(filter);

    /** Records Management refuses every change of a content property of a record. */
    @Test
    void besideTheRecord_suspendsItsProtectionForTheWriteOnly() {
        Runnable write = mock(Runnable.class);

        writes.besideTheRecord(STATEMENT, write);

        InOrder order = inOrder(filter, write);
        order.verify(filter).disableBehaviour(STATEMENT, RECORD);
        order.verify(write).run();
        order.verify(filter).enableBehaviour(STATEMENT, RECORD);
    }

    @Test
    void failedWrite_leavesNothingSuspended() {
        assertThatThrownBy(() -> writes.besideTheRecord(STATEMENT, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        verify(filter).enableBehaviour(STATEMENT, RECORD);
    }
}
