package org.bayan.embedded.version;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.namespace.QName;

/** Copies how a node is versioned, not which version it is at. */
final class VersionableCopy extends DefaultCopyBehaviourCallback {
    static final VersionableCopy INSTANCE = new VersionableCopy();

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        Map<QName, Serializable> copied = new HashMap<>(properties);
        copied.remove(ContentModel.PROP_VERSION_LABEL);
        copied.remove(ContentModel.PROP_VERSION_TYPE);
        return copied;
    }
}
