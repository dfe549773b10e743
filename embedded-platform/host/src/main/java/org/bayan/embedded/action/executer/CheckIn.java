package org.bayan.embedded.action.executer;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;

/** Checks a working copy in, as a minor version unless it is said to be a major one; any other node is left as it is. */
final class CheckIn extends ParameterList {
    private static final String DESCRIPTION_OF_CHANGE = "description";
    private static final String MINOR = "minorChange";
    /** The name that ACS gives to this property of a version. */
    private static final String VERSION_TYPE = "versionType";

    private final NodeService nodes;
    private final CheckOutCheckInService workingCopies;

    CheckIn(NodeService nodes, CheckOutCheckInService workingCopies) {
        this.nodes = nodes;
        this.workingCopies = workingCopies;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(
                Parameter.optional(DESCRIPTION_OF_CHANGE, DataTypeDefinition.TEXT),
                Parameter.optional(MINOR, DataTypeDefinition.BOOLEAN));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        if (!nodes.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        boolean major = Boolean.FALSE.equals(action.getParameterValue(MINOR));
        Map<String, Serializable> version = new HashMap<>();
        version.put(Version.PROP_DESCRIPTION, action.getParameterValue(DESCRIPTION_OF_CHANGE));
        version.put(VERSION_TYPE, major ? VersionType.MAJOR : VersionType.MINOR);
        workingCopies.checkin(node, version);
    }
}
