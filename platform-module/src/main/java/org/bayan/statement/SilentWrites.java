package org.bayan.statement;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.RecordsModel;

/** Writes that leave what people made as it is: a node's versions and, if need be, its modifier and modification date. */
public class SilentWrites {
    private final BehaviourFilter behaviourFilter;

    public SilentWrites(BehaviourFilter behaviourFilter) {
        this.behaviourFilter = behaviourFilter;
    }

    /** A write of the system's own: neither a version nor a modification. */
    public void on(NodeRef nodeRef, Runnable write) {
        without(nodeRef, ContentModel.ASPECT_AUDITABLE, () -> withoutVersion(nodeRef, write));
    }

    /** A person's write that is a modification, but no new version, although it replaces content beside the file's own. */
    public void withoutVersion(NodeRef nodeRef, Runnable write) {
        without(nodeRef, ContentModel.ASPECT_VERSIONABLE, write);
    }

    /**
     * A write of evidence or plain text. Both are content to ACS, and Records Management lets nobody replace a record's content; they
     * belong to the description, which stays open. The file itself must not be written in here. Where Records Management is not
     * installed this does nothing.
     */
    public void besideTheRecord(NodeRef nodeRef, Runnable write) {
        without(nodeRef, RecordsModel.ASPECT_RECORD, write);
    }

    private void without(NodeRef nodeRef, QName aspect, Runnable write) {
        behaviourFilter.disableBehaviour(nodeRef, aspect);
        try {
            write.run();
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, aspect);
        }
    }
}
