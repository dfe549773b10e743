package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Copies everything that belongs to the class: properties, peer associations, and children when asked to. */
public class DefaultCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    private static final CopyBehaviourCallback INSTANCE = new DefaultCopyBehaviourCallback();

    public static CopyBehaviourCallback getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return true;
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails) {
        return super.getAssociationCopyAction(classQName, copyDetails, assocCopyDetails);
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails) {
        QName type = childAssocCopyDetails.getChildAssocRef().getTypeQName();
        if (type.equals(ContentModel.ASSOC_CONTAINS)) {
            return childAssocCopyDetails.isCopyChildren()
                    ? ChildAssocCopyAction.COPY_CHILD
                    : ChildAssocCopyAction.IGNORE;
        }
        return ChildAssocCopyAction.COPY_CHILD;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return properties;
    }
}
