package org.bayan.embedded.action;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ActionModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Stores actions as nodes of the action model: parameters, conditions and the parts of a composite action are children. */
public final class ActionNodes {
    private static final QName FOLDER = ContentModel.TYPE_SYSTEM_FOLDER;

    private final NodeService nodes;

    /** @param nodes asks for no permission */
    public ActionNodes(NodeService nodes) {
        this.nodes = nodes;
    }

    void saveIn(NodeRef owner, Action action) {
        NodeRef folder = folder(owner);
        removeFrom(owner, action);
        save(folder, ContentModel.ASSOC_CONTAINS, action);
    }

    List<Action> in(NodeRef owner) {
        if (!nodes.hasAspect(owner, ActionModel.ASPECT_ACTIONS)) {
            return List.of();
        }
        return children(folder(owner), ContentModel.ASSOC_CONTAINS).stream()
                .map(this::load)
                .toList();
    }

    void removeFrom(NodeRef owner, Action action) {
        in(owner).stream().filter(action::equals).forEach(stored -> nodes.deleteNode(stored.getNodeRef()));
    }

    private NodeRef folder(NodeRef owner) {
        if (!nodes.hasAspect(owner, ActionModel.ASPECT_ACTIONS)) {
            nodes.addAspect(owner, ActionModel.ASPECT_ACTIONS, Map.of());
        }
        List<NodeRef> folders = children(owner, ActionModel.ASSOC_ACTION_FOLDER);
        return folders.isEmpty()
                ? create(owner, ActionModel.ASSOC_ACTION_FOLDER, "actionFolder", FOLDER, Map.of())
                : folders.get(0);
    }

    /** Stores an action as a child of a node and gives it the child's reference. */
    public NodeRef save(NodeRef parent, QName association, Action action) {
        boolean composite = action instanceof CompositeAction;
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, action.getId());
        properties.put(ActionModel.PROP_DEFINITION_NAME, action.getActionDefinitionName());
        properties.put(ActionModel.PROP_ACTION_TITLE, action.getTitle());
        properties.put(ActionModel.PROP_ACTION_DESCRIPTION, action.getDescription());
        properties.put(ActionModel.PROP_TRACK_STATUS, action.getTrackStatus());
        properties.put(ActionModel.PROP_EXECUTE_ASYNCHRONOUSLY, action.getExecuteAsychronously());
        QName type = composite ? ActionModel.TYPE_COMPOSITE_ACTION : ActionModel.TYPE_ACTION;
        NodeRef node = create(parent, association, "action", type, properties);
        saveParameters(node, action);
        action.getActionConditions().forEach(condition -> saveCondition(node, condition));
        if (action.getCompensatingAction() != null) {
            save(node, ActionModel.ASSOC_COMPENSATING_ACTION, action.getCompensatingAction());
        }
        if (action instanceof CompositeAction whole) {
            whole.getActions().forEach(part -> save(node, ActionModel.ASSOC_ACTIONS, part));
        }
        return node;
    }

    private void saveCondition(NodeRef action, ActionCondition condition) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, condition.getId());
        properties.put(ActionModel.PROP_DEFINITION_NAME, condition.getActionConditionDefinitionName());
        properties.put(ActionModel.PROP_CONDITION_INVERT, condition.getInvertCondition());
        saveParameters(
                create(
                        action,
                        ActionModel.ASSOC_CONDITIONS,
                        "condition",
                        ActionModel.TYPE_ACTION_CONDITION,
                        properties),
                condition);
    }

    private void saveParameters(NodeRef owner, ParameterizedItem item) {
        item.getParameterValues().forEach((name, value) -> {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ActionModel.PROP_PARAMETER_NAME, name);
            properties.put(ActionModel.PROP_PARAMETER_VALUE, value);
            create(owner, ActionModel.ASSOC_PARAMETERS, name, ActionModel.TYPE_ACTION_PARAMETER, properties);
        });
    }

    private NodeRef create(
            NodeRef parent, QName association, String name, QName type, Map<QName, Serializable> properties) {
        QName qname = QName.createQName(ActionModel.ACTION_MODEL_URI, name);
        return nodes.createNode(parent, association, qname, type, properties).getChildRef();
    }

    /** The action that is stored in a node. */
    public Action load(NodeRef node) {
        boolean composite = nodes.getType(node).equals(ActionModel.TYPE_COMPOSITE_ACTION);
        Map<QName, Serializable> properties = nodes.getProperties(node);
        HostAction action = composite
                ? new HostCompositeAction(node.getId())
                : new HostAction(
                        node.getId(), (String) properties.get(ActionModel.PROP_DEFINITION_NAME), parameters(node));
        action.setStored(new HostAction.Stored(
                node,
                (String) properties.get(ContentModel.PROP_CREATOR),
                (Date) properties.get(ContentModel.PROP_CREATED),
                (String) properties.get(ContentModel.PROP_MODIFIER),
                (Date) properties.get(ContentModel.PROP_MODIFIED)));
        action.setTitle((String) properties.get(ActionModel.PROP_ACTION_TITLE));
        action.setDescription((String) properties.get(ActionModel.PROP_ACTION_DESCRIPTION));
        action.setTrackStatus((Boolean) properties.get(ActionModel.PROP_TRACK_STATUS));
        action.setExecuteAsynchronously(Boolean.TRUE.equals(properties.get(ActionModel.PROP_EXECUTE_ASYNCHRONOUSLY)));
        children(node, ActionModel.ASSOC_CONDITIONS).forEach(child -> action.addActionCondition(condition(child)));
        children(node, ActionModel.ASSOC_COMPENSATING_ACTION)
                .forEach(child -> action.setCompensatingAction(load(child)));
        if (action instanceof HostCompositeAction whole) {
            children(node, ActionModel.ASSOC_ACTIONS).forEach(child -> whole.addAction(load(child)));
        }
        return action;
    }

    private ActionCondition condition(NodeRef node) {
        String name = (String) nodes.getProperty(node, ActionModel.PROP_DEFINITION_NAME);
        HostCondition condition = new HostCondition(node.getId(), name, parameters(node));
        condition.setInvertCondition(Boolean.TRUE.equals(nodes.getProperty(node, ActionModel.PROP_CONDITION_INVERT)));
        return condition;
    }

    private Map<String, Serializable> parameters(NodeRef owner) {
        Map<String, Serializable> parameters = new HashMap<>();
        for (NodeRef child : children(owner, ActionModel.ASSOC_PARAMETERS)) {
            parameters.put(
                    (String) nodes.getProperty(child, ActionModel.PROP_PARAMETER_NAME),
                    nodes.getProperty(child, ActionModel.PROP_PARAMETER_VALUE));
        }
        return parameters;
    }

    private List<NodeRef> children(NodeRef parent, QName association) {
        return nodes.getChildAssocs(parent, association, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }
}
