package org.bayan.embedded.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.node.getchildren.FilterProp;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileFolderServiceType;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.model.SubFolderFilter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.alfresco.util.Pair;
import org.bayan.embedded.store.Unsupported;

/** Files and folders by name. Built on the services that it is given, so that it asks what they ask. */
public class HostFileFolderService implements FileFolderService {
    private final NodeService nodeService;
    private final CopyService copyService;
    private final ContentService contentService;
    private final DictionaryService dictionaryService;
    private final MimetypeService mimetypeService;

    public HostFileFolderService(
            NodeService nodeService,
            CopyService copyService,
            ContentService contentService,
            DictionaryService dictionaryService,
            MimetypeService mimetypeService) {
        this.nodeService = nodeService;
        this.copyService = copyService;
        this.contentService = contentService;
        this.dictionaryService = dictionaryService;
        this.mimetypeService = mimetypeService;
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) {
        return create(parentNodeRef, name, typeQName, assocName(name));
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName, QName assocQName) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        try {
            NodeRef created = nodeService
                    .createNode(
                            parentNodeRef,
                            ContentModel.ASSOC_CONTAINS,
                            assocQName == null ? assocName(name) : assocQName,
                            typeQName,
                            properties)
                    .getChildRef();
            return getFileInfo(created);
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(parentNodeRef, name);
        }
    }

    private static QName assocName(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
    }

    @Override
    public FileInfo getFileInfo(NodeRef nodeRef) {
        QName type = nodeService.getType(nodeRef);
        FileFolderServiceType kind = getType(type);
        return kind == FileFolderServiceType.FILE || kind == FileFolderServiceType.FOLDER
                ? new HostFileInfo(
                        nodeRef, type, kind == FileFolderServiceType.FOLDER, nodeService.getProperties(nodeRef))
                : null;
    }

    @Override
    public FileFolderServiceType getType(QName typeQName) {
        if (dictionaryService.isSubClass(typeQName, ContentModel.TYPE_FOLDER)) {
            return dictionaryService.isSubClass(typeQName, ContentModel.TYPE_SYSTEM_FOLDER)
                    ? FileFolderServiceType.SYSTEM_FOLDER
                    : FileFolderServiceType.FOLDER;
        }
        return dictionaryService.isSubClass(typeQName, ContentModel.TYPE_CONTENT)
                ? FileFolderServiceType.FILE
                : FileFolderServiceType.INVALID;
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return children(contextNodeRef, info -> true);
    }

    @Override
    public List<FileInfo> listFiles(NodeRef contextNodeRef) {
        return children(contextNodeRef, info -> !info.isFolder());
    }

    @Override
    public List<FileInfo> listFolders(NodeRef contextNodeRef) {
        return children(contextNodeRef, FileInfo::isFolder);
    }

    private List<FileInfo> children(NodeRef folder, Predicate<FileInfo> wanted) {
        List<FileInfo> children = new ArrayList<>();
        for (ChildAssociationRef child : nodeService.getChildAssocs(folder)) {
            FileInfo info = getFileInfo(child.getChildRef());
            if (info != null && wanted.test(info)) {
                children.add(info);
            }
        }
        return children;
    }

    @Override
    public NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        NodeRef found = nodeService.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
        return found != null && nodeService.exists(found) ? found : null;
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName) throws FileNotFoundException {
        return move(fileFolderRef, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileNotFoundException {
        ChildAssociationRef old = nodeService.getPrimaryParent(sourceNodeRef);
        NodeRef target = targetParentRef == null ? old.getParentRef() : targetParentRef;
        String oldName = (String) nodeService.getProperty(sourceNodeRef, ContentModel.PROP_NAME);
        String name = newName == null ? oldName : newName;
        requireFolder(target);
        refuseTaken(target, name, sourceNodeRef);
        boolean renamed = !name.equals(oldName);
        if (renamed || !target.equals(old.getParentRef())) {
            moveAndRename(
                    sourceNodeRef, target, renamed ? old.getTypeQName() : ContentModel.ASSOC_CONTAINS, name, oldName);
        }
        return getFileInfo(sourceNodeRef);
    }

    /** A node moves under a passing name when it gets another one, so that neither name is in the way of the other's folder. */
    private void moveAndRename(NodeRef node, NodeRef target, QName assocType, String name, String oldName) {
        boolean renamed = !name.equals(oldName);
        try {
            if (renamed) {
                nodeService.setProperty(node, ContentModel.PROP_NAME, GUID.generate());
            }
            nodeService.moveNode(node, target, assocType, assocName(name));
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(target, name);
        }
        if (renamed) {
            rename(node, target, name, oldName);
        }
    }

    private void rename(NodeRef node, NodeRef parent, String name, String oldName) {
        try {
            nodeService.setProperty(node, ContentModel.PROP_NAME, name);
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(parent, name);
        }
        if (!mimetypeService.guessMimetype(name).equals(mimetypeService.guessMimetype(oldName))) {
            ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
            if (reader != null && !mimetypeService.guessMimetype(name).equals(reader.getMimetype())) {
                nodeService.setProperty(
                        node,
                        ContentModel.PROP_CONTENT,
                        ContentData.setMimetype(reader.getContentData(), mimetypeService.guessMimetype(name)));
            }
        }
    }

    private void requireFolder(NodeRef target) throws FileNotFoundException {
        if (getType(nodeService.getType(target)) == FileFolderServiceType.INVALID) {
            throw new FileNotFoundException(target);
        }
    }

    private void refuseTaken(NodeRef parent, String name, NodeRef self) {
        NodeRef present = searchSimple(parent, name);
        if (present != null && !present.equals(self)) {
            throw new FileExistsException(parent, name);
        }
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileNotFoundException {
        return move(sourceNodeRef, targetParentRef, newName);
    }

    @Override
    public FileInfo moveFrom(NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileNotFoundException {
        return move(sourceNodeRef, targetParentRef, newName);
    }

    @Override
    public FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileNotFoundException {
        ChildAssociationRef primary = nodeService.getPrimaryParent(sourceNodeRef);
        NodeRef target = targetParentRef == null ? primary.getParentRef() : targetParentRef;
        String name =
                newName == null ? (String) nodeService.getProperty(sourceNodeRef, ContentModel.PROP_NAME) : newName;
        requireFolder(target);
        refuseTaken(target, name, null);
        NodeRef copy = copyService.copy(sourceNodeRef, target, ContentModel.ASSOC_CONTAINS, assocName(name), true);
        nodeService.setProperty(copy, ContentModel.PROP_NAME, name);
        return getFileInfo(copy);
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodeService.deleteNode(nodeRef);
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException {
        return resolveNamePath(rootNodeRef, pathElements, true);
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException {
        NodeRef current = rootNodeRef;
        StringBuilder walked = new StringBuilder();
        for (String element : pathElements) {
            walked.append('/').append(element);
            current = searchSimple(current, element);
            if (current == null) {
                if (mustExist) {
                    throw new FileNotFoundException("Folder not found: " + walked);
                }
                return null;
            }
        }
        return getFileInfo(current);
    }

    @Override
    public List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException {
        LinkedList<FileInfo> path = new LinkedList<>();
        NodeRef current = nodeRef;
        while (current != null && !current.equals(rootNodeRef)) {
            FileInfo info = getFileInfo(current);
            if (info == null) {
                break;
            }
            path.addFirst(info);
            current = nodeService.getPrimaryParent(current).getParentRef();
        }
        if (current == null && rootNodeRef != null) {
            throw new FileNotFoundException(nodeRef);
        }
        return path;
    }

    @Override
    public List<String> getNameOnlyPath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException {
        return getNamePath(rootNodeRef, nodeRef).stream().map(FileInfo::getName).toList();
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef) {
        return contentService.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef) {
        ContentWriter writer = contentService.getWriter(nodeRef, ContentModel.PROP_CONTENT, true);
        if (writer.getMimetype() == null) {
            writer.setMimetype(
                    mimetypeService.guessMimetype((String) nodeService.getProperty(nodeRef, ContentModel.PROP_NAME)));
        }
        return writer;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodeService.exists(nodeRef);
    }

    @Override
    @Deprecated
    public boolean isHidden(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_HIDDEN);
    }

    @Override
    public List<FileInfo> toFileInfoList(List<NodeRef> nodeRefs) {
        return nodeRefs.stream()
                .map(this::getFileInfo)
                .filter(info -> info != null)
                .toList();
    }

    @Override
    @Deprecated
    public void setHidden(NodeRef nodeRef, boolean isHidden) {
        throw Unsupported.call("FileFolderService.setHidden");
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef rootNodeRef,
            Set<QName> searchTypeQNames,
            Set<QName> ignoreAspectQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        throw Unsupported.call("FileFolderService.list by pages");
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        throw Unsupported.call("FileFolderService.list by pages");
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            String pattern,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        throw Unsupported.call("FileFolderService.list by pages");
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef rootNodeRef,
            Set<QName> assocTypeQNames,
            Set<QName> searchTypeQNames,
            Set<QName> ignoreAspectQNames,
            List<Pair<QName, Boolean>> sortProps,
            List<FilterProp> filterProps,
            PagingRequest pagingRequest) {
        throw Unsupported.call("FileFolderService.list by pages");
    }

    @Override
    public List<FileInfo> listDeepFolders(NodeRef contextNodeRef, SubFolderFilter filter) {
        throw Unsupported.call("FileFolderService.listDeepFolders");
    }

    @Override
    public NodeRef getLocalizedSibling(NodeRef nodeRef) {
        throw Unsupported.call("FileFolderService.getLocalizedSibling");
    }

    @Override
    public List<FileInfo> search(NodeRef contextNodeRef, String namePattern, boolean includeSubFolders) {
        throw Unsupported.call("FileFolderService.search");
    }

    @Override
    public List<FileInfo> search(
            NodeRef contextNodeRef,
            String namePattern,
            boolean fileSearch,
            boolean folderSearch,
            boolean includeSubFolders) {
        throw Unsupported.call("FileFolderService.search");
    }
}
