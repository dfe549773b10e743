package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;

/** Makes the versions that an upload asks for, instead of those that the versionable aspect would make by itself. */
final class VersionWriting {
    private final NodeService nodes;
    private final VersionService versions;
    private final BehaviourFilter behaviours;

    VersionWriting(NodeService nodes, VersionService versions, BehaviourFilter behaviours) {
        this.nodes = nodes;
        this.versions = versions;
        this.behaviours = behaviours;
    }

    /** What a caller wants: a major or minor version, or no opinion; and a comment. */
    record Wish(Optional<Boolean> major, Optional<String> comment) {
        static final Wish NONE = new Wish(Optional.empty(), Optional.empty());

        boolean isAny() {
            return major.isPresent() || comment.isPresent();
        }
    }

    /** The first version of a new file; none if none is wished for. */
    void first(NodeRef node, Wish wish) {
        if (wish.isAny()) {
            nodes.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
            create(node, wish.major().orElse(true), wish.comment());
        }
    }

    /** Runs a change of content and makes one version of its result if the file has versions or one is wished for. */
    void next(NodeRef node, Wish wish, Runnable change) {
        boolean versioned = versions.isVersioned(node);
        behaviours.disableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
        try {
            change.run();
            if (versioned || wish.isAny()) {
                if (!versioned) {
                    nodes.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
                }
                boolean unlabelled = nodes.getProperty(node, ContentModel.PROP_VERSION_LABEL) == null;
                create(node, wish.major().orElse(!versioned || unlabelled), wish.comment());
            }
        } finally {
            behaviours.enableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
        }
    }

    private void create(NodeRef node, boolean major, Optional<String> comment) {
        versions.createVersion(node, properties(major, comment));
    }

    /** The properties of a version to be made. */
    static Map<String, Serializable> properties(boolean major, Optional<String> comment) {
        Map<String, Serializable> properties = new HashMap<>();
        properties.put(Version2Model.PROP_VERSION_TYPE, major ? VersionType.MAJOR : VersionType.MINOR);
        comment.ifPresent(text -> properties.put(Version.PROP_DESCRIPTION, text));
        return properties;
    }
}
