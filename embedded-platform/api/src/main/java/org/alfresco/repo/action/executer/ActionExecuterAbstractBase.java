package org.alfresco.repo.action.executer;

import java.util.Set;
import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Parent of the actions that an extension adds. */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase implements ActionExecuter {
    protected ActionDefinition actionDefinition;

    protected boolean publicAction;

    protected Set<QName> applicableTypes;

    private NodeService mlAwareNodeService;
    private LockService lockService;
    private NodeService baseNodeService;
    private DictionaryService dictionaryService;
    private boolean trackStatus;
    private boolean ignoreLock;
    private String queueName;

    public void init() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setMlAwareNodeService(NodeService mlAwareNodeService) {
        this.mlAwareNodeService = mlAwareNodeService;
    }

    public void setLockService(LockService lockService) {
        this.lockService = lockService;
    }

    public void setBaseNodeService(NodeService nodeService) {
        this.baseNodeService = nodeService;
    }

    public void setDictionaryService(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    public void setPublicAction(boolean publicAction) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    public void setApplicableTypes(String[] applicableTypes) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean getIgnoreLock() {
        return ignoreLock;
    }

    public void setIgnoreLock(boolean ignoreLock) {
        this.ignoreLock = ignoreLock;
    }

    protected boolean isApplicableType(NodeRef actionedUponNodeRef) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public ActionDefinition getActionDefinition() {
        throw new UnsupportedOperationException("TODO");
    }

    protected ActionDefinition createActionDefinition(String name) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void verifyActionAccessRestrictions(Action action) {
        throw new UnsupportedOperationException("TODO");
    }

    protected abstract void executeImpl(Action action, NodeRef actionedUponNodeRef);

    public void setQueueName(String queueName) {
        this.queueName = queueName;
    }

    @Override
    public String getQueueName() {
        return queueName;
    }
}
