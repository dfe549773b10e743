package org.bayan.embedded.http.webscript.builtin;

import java.util.Arrays;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** The folder that an upload goes to: a site's component or any folder, and a directory below it. */
final class UploadTarget {
    private final NodeService nodes;
    private final FileFolderService files;
    private final SiteService sites;

    UploadTarget(NodeService nodes, FileFolderService files, SiteService sites) {
        this.nodes = nodes;
        this.files = files;
        this.sites = sites;
    }

    /** @throws WebScriptException with status 404 if a site, folder or directory is missing */
    NodeRef of(UploadForm form) {
        NodeRef folder = form.text("siteid").isPresent()
                ? component(form.text("siteid").get(), form.text("containerid").orElse("documentLibrary"))
                : NodeUrl.existing(form.text("destination").orElse(null), nodes);
        List<String> names = Arrays.stream(
                        form.text("uploaddirectory").orElse("").split("/"))
                .filter(name -> !name.isBlank())
                .toList();
        for (String name : names) {
            folder = below(folder, name, form);
        }
        return folder;
    }

    private NodeRef component(String site, String id) {
        if (sites.getSite(site) == null) {
            throw new WebScriptException(Status.STATUS_NOT_FOUND, "Site (" + site + ") not found.");
        }
        NodeRef container = sites.getContainer(site, id);
        return container == null ? sites.createContainer(site, id, ContentModel.TYPE_FOLDER, null) : container;
    }

    private NodeRef below(NodeRef folder, String name, UploadForm form) {
        NodeRef present = nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
        if (present != null) {
            return present;
        }
        if (!form.flag("createdirectory", false)) {
            throw new WebScriptException(
                    Status.STATUS_NOT_FOUND,
                    "Cannot upload file since upload directory '"
                            + form.text("uploaddirectory").orElse("") + "' does not exist.");
        }
        return files.create(folder, name, ContentModel.TYPE_FOLDER).getNodeRef();
    }
}
