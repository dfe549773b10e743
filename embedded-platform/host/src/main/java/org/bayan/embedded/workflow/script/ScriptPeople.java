package org.bayan.embedded.workflow.script;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.bayan.embedded.workflow.task.Actors;
import org.bayan.embedded.workflow.variable.NodeVariables;

/** {@code people} of scripts, as far as the workflows of ACS use it. */
public final class ScriptPeople {
    private final AuthorityService authorities;
    private final Actors actors;
    private final NodeVariables nodes;

    public ScriptPeople(AuthorityService authorities, Actors actors, NodeVariables nodes) {
        this.authorities = authorities;
        this.actors = actors;
        this.nodes = nodes;
    }

    /** The people of a group and of the groups in it. */
    public Object[] getMembers(ActivitiScriptNode group) {
        String name = (String) group.getProperties().get(ContentModel.PROP_AUTHORITY_NAME.toString());
        return authorities.getContainedAuthorities(AuthorityType.USER, name, false).stream()
                .map(user -> nodes.node(actors.node(user)))
                .toArray();
    }
}
