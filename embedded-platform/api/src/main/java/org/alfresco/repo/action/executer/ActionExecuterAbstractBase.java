package org.alfresco.repo.action.executer;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parent of the actions that an extension adds. */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase implements ActionExecuter {
    private static final Logger LOG = LoggerFactory.getLogger(ActionExecuterAbstractBase.class);

    protected ActionDefinition actionDefinition;

    protected boolean publicAction = true;

    protected Set<QName> applicableTypes = new HashSet<>();

    private NodeService mlAwareNodeService;
    private LockService lockService;
    private NodeService baseNodeService;
    private DictionaryService dictionaryService;
    private boolean trackStatus;
    private boolean ignoreLock = true;
    private String queueName = "";

    public void init() {
        if (publicAction) {
            runtimeActionService.registerActionExecuter(this);
        }
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
        this.publicAction = publicAction;
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    public void setApplicableTypes(String[] applicableTypes) {
        for (String type : applicableTypes) {
            this.applicableTypes.add(QName.createQName(type));
        }
    }

    @Override
    public boolean getIgnoreLock() {
        return ignoreLock;
    }

    public void setIgnoreLock(boolean ignoreLock) {
        this.ignoreLock = ignoreLock;
    }

    protected boolean isApplicableType(NodeRef actionedUponNodeRef) {
        if (!baseNodeService.exists(actionedUponNodeRef)) {
            return false;
        }
        QName nodeType = baseNodeService.getType(actionedUponNodeRef);
        return applicableTypes.stream().anyMatch(type -> dictionaryService.isSubClass(nodeType, type));
    }

    @Override
    public ActionDefinition getActionDefinition() {
        if (actionDefinition == null) {
            actionDefinition = createActionDefinition(name);
        }
        return actionDefinition;
    }

    protected ActionDefinition createActionDefinition(String name) {
        return new ExecuterDefinition(
                name,
                getTitleKey(),
                getDescriptionKey(),
                getTrackStatus(),
                getAdhocPropertiesAllowed(),
                Set.copyOf(applicableTypes),
                this::getParameterDefintions);
    }

    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("An action needs a transaction: " + name);
        }
        checkMandatoryProperties(action, getActionDefinition());
        if (isLockedForThisUser(actionedUponNodeRef)) {
            LOG.warn(
                    "Action {} was ignored because {} is locked.",
                    action.getActionDefinitionName(),
                    actionedUponNodeRef);
            return;
        }
        verifyActionAccessRestrictions(action);
        executeImpl(action, actionedUponNodeRef);
    }

    private boolean isLockedForThisUser(NodeRef node) {
        return !ignoreLock && node != null && mlAwareNodeService.exists(node) && lockService.isLockedAndReadOnly(node);
    }

    @Override
    public void verifyActionAccessRestrictions(Action action) {
        // no restrictions are declared
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
