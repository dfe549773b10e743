package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Copies nothing of the class. */
public class DoNothingCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    public static CopyBehaviourCallback getInstance() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public CopyBehaviourCallback.ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyBehaviourCallback.CopyChildAssociationDetails childAssocCopyDetails) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Pair<CopyBehaviourCallback.AssocCopySourceAction, CopyBehaviourCallback.AssocCopyTargetAction>
            getAssociationCopyAction(
                    QName classQName,
                    CopyDetails copyDetails,
                    CopyBehaviourCallback.CopyAssociationDetails assocCopyDetails) {
        throw new UnsupportedOperationException("TODO");
    }
}
