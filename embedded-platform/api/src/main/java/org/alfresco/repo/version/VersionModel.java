package org.alfresco.repo.version;

import org.alfresco.service.namespace.QName;

/** Names of the version properties that a version carries beside the frozen ones. */
public interface VersionModel {
    String NAMESPACE_URI = "http://www.alfresco.org/model/versionstore/1.0";

    String STORE_ID = "lightWeightVersionStore";

    QName ASPECT_VERSION_STORE_ROOT =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionStoreRoot");

    QName TYPE_QNAME_VERSION_HISTORY =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionHistory");

    QName PROP_QNAME_VERSIONED_NODE_ID =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionedNodeId");

    QName ASSOC_ROOT_VERSION = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "rootVersion");

    String TYPE_VERSION = "version";

    QName TYPE_QNAME_VERSION = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "version");

    String PROP_FROZEN_NODE_ID = "frozenNodeId";

    String PROP_FROZEN_NODE_STORE_PROTOCOL = "frozenNodeStoreProtocol";

    String PROP_FROZEN_NODE_STORE_ID = "frozenNodeStoreId";

    String PROP_FROZEN_NODE_TYPE = "frozenNodeType";

    String PROP_FROZEN_ASPECTS = "frozenAspects";

    QName PROP_QNAME_VERSION_LABEL =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionLabel");

    QName PROP_QNAME_VERSION_NUMBER =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionNumber");

    QName PROP_QNAME_FROZEN_NODE_ID =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "frozenNodeId");

    QName PROP_QNAME_FROZEN_NODE_TYPE =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "frozenNodeType");

    QName PROP_QNAME_FROZEN_NODE_STORE_PROTOCOL =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "frozenNodeStoreProtocol");

    QName PROP_QNAME_FROZEN_NODE_STORE_ID =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "frozenNodeStoreId");

    QName PROP_QNAME_FROZEN_ASPECTS =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "frozenAspects");

    QName ASSOC_SUCCESSOR = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "successor");

    String TYPE_VERSION_META_DATA_VALUE = "versionMetaDataValue";

    QName TYPE_QNAME_VERSION_META_DATA_VALUE =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionMetaDataValue");

    String PROP_META_DATA_NAME = "metaDataName";

    QName PROP_QNAME_META_DATA_NAME =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "metaDataName");

    String PROP_META_DATA_VALUE = "metaDataValue";

    QName PROP_QNAME_META_DATA_VALUE =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "metaDataValue");

    String TYPE_VERSIONED_PROPERTY = "versionedProperty";

    QName TYPE_QNAME_VERSIONED_PROPERTY =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionedProperty");

    String PROP_QNAME = "qname";

    String PROP_VALUE = "value";

    String PROP_MULTI_VALUE = "multiValue";

    String PROP_IS_MULTI_VALUE = "isMultiValue";

    QName PROP_QNAME_QNAME = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "qname");

    QName PROP_QNAME_VALUE = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "value");

    QName PROP_QNAME_MULTI_VALUE = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "multiValue");

    QName PROP_QNAME_IS_MULTI_VALUE =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "isMultiValue");

    String TYPE_VERSIONED_CHILD_ASSOC = "versionedChildAssoc";

    QName TYPE_QNAME_VERSIONED_CHILD_ASSOC =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionedChildAssoc");

    String PROP_ASSOC_QNAME = "assocQName";

    String PROP_ASSOC_TYPE_QNAME = "assocTypeQName";

    String PROP_IS_PRIMARY = "isPrimary";

    String PROP_NTH_SIBLING = "nthSibling";

    QName PROP_QNAME_ASSOC_QNAME = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "assocQName");

    QName PROP_QNAME_ASSOC_TYPE_QNAME =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "assocTypeQName");

    QName PROP_QNAME_IS_PRIMARY = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "isPrimary");

    QName PROP_QNAME_NTH_SIBLING = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "nthSibling");

    QName TYPE_QNAME_VERSIONED_ASSOC =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionedAssoc");

    String CHILD_VERSIONED_ATTRIBUTES = "versionedAttributes";

    String CHILD_VERSIONED_CHILD_ASSOCS = "versionedChildAssocs";

    String CHILD_VERSION_META_DATA = "versionMetaData";

    QName CHILD_QNAME_VERSION_HISTORIES =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionHistory");

    QName CHILD_QNAME_VERSIONS = QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "version");

    QName CHILD_QNAME_VERSIONED_ATTRIBUTES =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionedAttributes");

    QName CHILD_QNAME_VERSIONED_CHILD_ASSOCS =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionedChildAssocs");

    QName CHILD_QNAME_VERSIONED_ASSOCS =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionedAssocs");

    QName CHILD_QNAME_VERSION_META_DATA =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "versionMetaData");

    QName PROP_QNAME_TRANSLATION_VERSIONS =
            QName.createQName("http://www.alfresco.org/model/versionstore/1.0", "translationVersions");
}
