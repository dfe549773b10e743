package org.bayan.embedded.http.webscript.builtin;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

/** Makes sure that a file has versions, for new content but not for new properties, as Share does. */
final class Versioning {
    private final VersionService versions;

    Versioning(VersionService versions) {
        this.versions = versions;
    }

    void ensure(NodeRef node) {
        Map<QName, Serializable> settings = new HashMap<>();
        settings.put(ContentModel.PROP_AUTO_VERSION, true);
        settings.put(ContentModel.PROP_AUTO_VERSION_PROPS, false);
        versions.ensureVersioningEnabled(node, settings);
    }
}
