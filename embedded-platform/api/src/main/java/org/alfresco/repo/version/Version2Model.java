package org.alfresco.repo.version;

import org.alfresco.service.namespace.QName;

/** Names of the model of the version store ({@code ver2}). */
public interface Version2Model {
    String NAMESPACE_URI = "http://www.alfresco.org/model/versionstore/2.0";

    String STORE_ID = "version2Store";

    QName ASPECT_VERSION_STORE_ROOT =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionStoreRoot");

    QName TYPE_QNAME_VERSION_HISTORY =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionHistory");

    QName PROP_QNAME_VERSIONED_NODE_ID =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionedNodeId");

    QName ASSOC_ROOT_VERSION = QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "rootVersion");

    String ASPECT_LOCALNAME_VERSION = "version";

    QName ASPECT_VERSION = QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "version");

    String PROP_VERSION_DESCRIPTION = "versionDescription";

    QName PROP_QNAME_VERSION_LABEL =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionLabel");

    QName PROP_QNAME_VERSION_NUMBER =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionNumber");

    QName PROP_QNAME_VERSION_DESCRIPTION =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionDescription");

    String PROP_FROZEN_NODE_REF = "frozenNodeRef";

    QName PROP_QNAME_FROZEN_NODE_REF =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenNodeRef");

    String PROP_FROZEN_NODE_DBID = "frozenNodeDbId";

    QName PROP_QNAME_FROZEN_NODE_DBID =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenNodeDbId");

    String PROP_FROZEN_CREATOR = "frozenCreator";

    QName PROP_QNAME_FROZEN_CREATOR =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenCreator");

    String PROP_FROZEN_CREATED = "frozenCreated";

    QName PROP_QNAME_FROZEN_CREATED =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenCreated");

    String PROP_FROZEN_MODIFIER = "frozenModifier";

    QName PROP_QNAME_FROZEN_MODIFIER =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenModifier");

    String PROP_FROZEN_MODIFIED = "frozenModified";

    QName PROP_QNAME_FROZEN_MODIFIED =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenModified");

    String PROP_FROZEN_ACCESSED = "frozenAccessed";

    QName PROP_QNAME_FROZEN_ACCESSED =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenAccessed");

    QName ASSOC_SUCCESSOR = QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "successor");

    String PROP_METADATA_PREFIX = "metadata-";

    String PROP_VERSION_TYPE = "versionType";

    QName CHILD_QNAME_VERSION_HISTORIES =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionHistory");

    QName CHILD_QNAME_VERSIONS = QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "version");

    QName CHILD_QNAME_VERSIONED_ASSOCS =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionedAssocs");

    QName TYPE_QNAME_VERSIONED_ASSOC =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "versionedAssoc");

    String PROP_ASSOC_DBID = "assocDbId";

    QName PROP_QNAME_ASSOC_DBID = QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "assocDbId");

    QName PROP_QNAME_TRANSLATION_VERSIONS =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "translationVersions");
}
