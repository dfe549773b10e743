package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** Moves a node into a folder. A working copy stays where it is until it is checked in. */
final class Move extends ParameterList {
    private static final String DESTINATION = "destination-folder";

    private final NodeService nodes;
    private final FileFolderService files;

    Move(NodeService nodes, FileFolderService files) {
        this.nodes = nodes;
        this.files = files;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(Parameter.mandatory(DESTINATION, DataTypeDefinition.NODE_REF));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        if (nodes.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        try {
            files.move(node, (NodeRef) action.getParameterValue(DESTINATION), null);
        } catch (FileNotFoundException e) {
            throw new ActionServiceException("The node " + node + " cannot be moved: it or its folder has gone.", e);
        }
    }
}
