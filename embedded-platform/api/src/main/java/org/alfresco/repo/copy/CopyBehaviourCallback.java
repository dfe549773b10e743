package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Decides what of a class goes along when a node is copied. */
public interface CopyBehaviourCallback {
    boolean getMustCopy(QName classQName, CopyDetails copyDetails);

    boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails);

    Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails);

    ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails);

    ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails);

    Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties);

    /** What becomes of a peer association whose source is copied. */
    enum AssocCopySourceAction {
        COPY,
        COPY_REMOVE_EXISTING,
        IGNORE;
    }

    /** Where a copied peer association points. */
    enum AssocCopyTargetAction {
        USE_ORIGINAL_TARGET,
        USE_COPIED_TARGET,
        USE_COPIED_OTHERWISE_ORIGINAL_TARGET;
    }

    /** What becomes of a child association when its parent is copied. */
    enum ChildAssocCopyAction {
        IGNORE,
        COPY_ASSOC,
        COPY_CHILD;
    }

    /** Whether a copied child takes its own children along. */
    enum ChildAssocRecurseAction {
        RESPECT_RECURSE_FLAG,
        FORCE_RECURSE;
    }

    /** What is known about a peer association to copy. */
    final class CopyAssociationDetails {
        private final AssociationRef assocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;

        public CopyAssociationDetails(AssociationRef assocRef, NodeRef copyTarget, boolean copyTargetIsNew) {
            this.assocRef = assocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
        }

        @Override
        public String toString() {
            return "CopyAssociationDetails[" + assocRef + ", copyTarget=" + copyTarget + "]";
        }

        public final AssociationRef getAssocRef() {
            return assocRef;
        }

        public final NodeRef getCopyTarget() {
            return copyTarget;
        }

        public final boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }
    }

    /** What is known about a child association to copy. */
    final class CopyChildAssociationDetails {
        private final ChildAssociationRef childAssocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;
        private final boolean copyChildren;

        public CopyChildAssociationDetails(
                ChildAssociationRef childAssocRef, NodeRef copyTarget, boolean copyTargetIsNew, boolean copyChildren) {
            this.childAssocRef = childAssocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
            this.copyChildren = copyChildren;
        }

        @Override
        public String toString() {
            return "CopyChildAssociationDetails[" + childAssocRef + ", copyTarget=" + copyTarget + "]";
        }

        public final ChildAssociationRef getChildAssocRef() {
            return childAssocRef;
        }

        public final NodeRef getCopyTarget() {
            return copyTarget;
        }

        public final boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }

        public final boolean isCopyChildren() {
            return copyChildren;
        }
    }
}
