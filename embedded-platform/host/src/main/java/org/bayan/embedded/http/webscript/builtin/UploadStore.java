package org.bayan.embedded.http.webscript.builtin;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.content.ContentWriting;
import org.bayan.embedded.http.content.FreeName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** Stores what Share uploads, in the steps that ACS's own script takes, so that behaviours see the same events. */
final class UploadStore {
    private final NodeService nodes;
    private final FileFolderService files;
    private final ContentWriting contents;
    private final MimetypeService mimetypes;
    private final CheckOutCheckInService checkOuts;
    private final LockService locks;
    private final RuleService rules;
    private final NamespaceService namespaces;
    private final Versioning versioning;

    UploadStore(
            NodeService nodes,
            FileFolderService files,
            ContentWriting contents,
            MimetypeService mimetypes,
            CheckOutCheckInService checkOuts,
            LockService locks,
            RuleService rules,
            NamespaceService namespaces,
            Versioning versioning) {
        this.nodes = nodes;
        this.files = files;
        this.contents = contents;
        this.mimetypes = mimetypes;
        this.checkOuts = checkOuts;
        this.locks = locks;
        this.rules = rules;
        this.namespaces = namespaces;
        this.versioning = versioning;
    }

    /** A new file; one with versions gets new content instead, and any other that has the name keeps it. */
    NodeRef create(NodeRef folder, UploadForm form) {
        String name = form.name();
        NodeRef present = child(folder, name);
        if (present != null
                && nodes.hasAspect(present, ContentModel.ASPECT_VERSIONABLE)
                && form.flag("overwrite", true)) {
            contents.rewrite(present, form.file()::getInputStream);
            return present;
        }
        String free = present == null ? name : FreeName.of(name, candidate -> child(folder, candidate) != null);
        QName type = form.text("contenttype")
                .map(text -> QName.createQName(text, namespaces))
                .orElse(ContentModel.TYPE_CONTENT);
        NodeRef node = files.create(folder, free, type).getNodeRef();
        nodes.setProperty(
                node, ContentModel.PROP_CONTENT, new ContentData(null, mimetypes.guessMimetype(free), 0, "UTF-8"));
        contents.rewrite(node, form.file()::getInputStream);
        nodes.setProperties(node, nodes.getProperties(node));
        form.aspects().forEach(aspect -> nodes.addAspect(node, QName.createQName(aspect, namespaces), null));
        versioning.ensure(node);
        return node;
    }

    /** New content for a file by way of its working copy, which is made if there is none. */
    NodeRef update(NodeRef node, UploadForm form) {
        boolean workingCopy = nodes.hasAspect(node, ContentModel.ASPECT_WORKING_COPY);
        if (!workingCopy && locks.isLocked(node)) {
            throw new WebScriptException(
                    Status.STATUS_NOT_FOUND,
                    "Cannot update locked document '" + node + "', supply a reference to its working copy instead.");
        }
        NodeRef copy = node;
        if (!workingCopy) {
            versioning.ensure(node);
            copy = checkOutForUpload(node);
        }
        if (form.flag("updatenameandmimetype", false)) {
            contents.write(copy, form.name(), form.file()::getInputStream);
        } else {
            contents.rewrite(copy, form.file()::getInputStream);
        }
        Map<String, Serializable> version = new HashMap<>();
        version.put(Version.PROP_DESCRIPTION, form.text("description").orElse(""));
        version.put(
                Version2Model.PROP_VERSION_TYPE,
                form.flag("majorversion", false) ? VersionType.MAJOR : VersionType.MINOR);
        return checkOuts.checkin(copy, version);
    }

    private NodeRef checkOutForUpload(NodeRef node) {
        rules.disableRules();
        try {
            return checkOuts.checkout(node);
        } finally {
            rules.enableRules();
        }
    }

    private NodeRef child(NodeRef folder, String name) {
        return nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
    }
}
