package org.bayan.embedded.http.rest.nodes;

import org.alfresco.model.ApplicationModel;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** What a node is to a caller of the REST API. */
enum NodeKind {
    FILE,
    FOLDER,
    OTHER;

    /** A link is what it leads to; a system folder is neither file nor folder. */
    static NodeKind of(NodeRef node, QName type, NodeService nodes, DictionaryService dictionary) {
        if (dictionary.isSubClass(type, ApplicationModel.TYPE_FOLDERLINK)) {
            return FOLDER;
        }
        if (dictionary.isSubClass(type, ApplicationModel.TYPE_FILELINK)) {
            return FILE;
        }
        QName shown = type;
        if (dictionary.isSubClass(type, ContentModel.TYPE_LINK)
                && nodes.getProperty(node, ContentModel.PROP_LINK_DESTINATION) instanceof NodeRef target
                && nodes.exists(target)) {
            shown = nodes.getType(target);
        }
        if (dictionary.isSubClass(shown, ContentModel.TYPE_FOLDER)) {
            return dictionary.isSubClass(shown, ContentModel.TYPE_SYSTEM_FOLDER) ? OTHER : FOLDER;
        }
        return dictionary.isSubClass(shown, ContentModel.TYPE_CONTENT) ? FILE : OTHER;
    }
}
