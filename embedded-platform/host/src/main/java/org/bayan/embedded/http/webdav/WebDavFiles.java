package org.bayan.embedded.http.webdav;

import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.http.body.SpooledBody;
import org.bayan.embedded.http.content.ContentWriting;

/** Files and folders below Company Home, by path. */
final class WebDavFiles {
    private final FileFolderService files;
    private final NodeService nodes;
    private final ContentWriting contents;
    private final Repository repository;

    WebDavFiles(FileFolderService files, NodeService nodes, ContentWriting contents, Repository repository) {
        this.files = files;
        this.nodes = nodes;
        this.contents = contents;
        this.repository = repository;
    }

    Optional<FileInfo> find(List<String> path) {
        try {
            return path.isEmpty()
                    ? Optional.of(files.getFileInfo(repository.getCompanyHome()))
                    : Optional.of(files.resolveNamePath(repository.getCompanyHome(), path));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Creates a file without content; a behaviour sees its content in a later event of the same transaction. */
    NodeRef create(NodeRef folder, String name) {
        return files.create(folder, name, ContentModel.TYPE_CONTENT).getNodeRef();
    }

    NodeRef createFolder(NodeRef folder, String name) {
        return files.create(folder, name, ContentModel.TYPE_FOLDER).getNodeRef();
    }

    void write(NodeRef node, String name, SpooledBody body) {
        contents.write(node, name, body::open);
    }

    void delete(NodeRef node) {
        files.delete(node);
    }

    String name(NodeRef node) {
        return (String) nodes.getProperty(node, ContentModel.PROP_NAME);
    }
}
