package org.bayan.statement.intake;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;

/** The action {@code bayan-make-statement}: a file that is already in the repository becomes a statement and is read. */
public class MakeStatementAction extends ActionExecuterAbstractBase {
    public static final String NAME = "bayan-make-statement";

    private final NodeService securedNodeService;
    private final StatementNodes statementNodes;
    private final StatementIntake intake;

    /**
     * @param securedNodeService checks that the user of the action may change the file
     */
    public MakeStatementAction(NodeService securedNodeService, StatementNodes statementNodes, StatementIntake intake) {
        this.securedNodeService = securedNodeService;
        this.statementNodes = statementNodes;
        this.intake = intake;
    }

    @Override
    protected void executeImpl(Action action, NodeRef nodeRef) {
        if (!statementNodes.isStatement(nodeRef)) {
            if (!statementNodes.isPlainFile(nodeRef)) {
                throw new AlfrescoRuntimeException(
                        "bayan.action.notAPlainFile",
                        new Object[] {securedNodeService.getProperty(nodeRef, ContentModel.PROP_NAME)});
            }
            securedNodeService.setType(nodeRef, BayanModel.TYPE_STATEMENT);
        }
        intake.consider(nodeRef);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        // The file is all that it needs.
    }
}
