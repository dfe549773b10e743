package org.alfresco.service.cmr.model;

import java.util.List;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.node.getchildren.FilterProp;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Nodes as files and folders. */
public interface FileFolderService {
    List<FileInfo> list(NodeRef contextNodeRef);

    PagingResults<FileInfo> list(
            NodeRef rootNodeRef,
            Set<QName> searchTypeQNames,
            Set<QName> ignoreAspectQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);

    PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);

    PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            String pattern,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);

    PagingResults<FileInfo> list(
            NodeRef rootNodeRef,
            Set<QName> assocTypeQNames,
            Set<QName> searchTypeQNames,
            Set<QName> ignoreAspectQNames,
            List<Pair<QName, Boolean>> sortProps,
            List<FilterProp> filterProps,
            PagingRequest pagingRequest);

    List<FileInfo> listFiles(NodeRef contextNodeRef);

    List<FileInfo> listFolders(NodeRef contextNodeRef);

    List<FileInfo> listDeepFolders(NodeRef contextNodeRef, SubFolderFilter filter);

    NodeRef getLocalizedSibling(NodeRef nodeRef);

    NodeRef searchSimple(NodeRef contextNodeRef, String name);

    List<FileInfo> search(NodeRef contextNodeRef, String namePattern, boolean includeSubFolders);

    List<FileInfo> search(
            NodeRef contextNodeRef,
            String namePattern,
            boolean fileSearch,
            boolean folderSearch,
            boolean includeSubFolders);

    FileInfo rename(NodeRef fileFolderRef, String newName) throws FileExistsException, FileNotFoundException;

    FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo move(NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo moveFrom(NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) throws FileExistsException;

    FileInfo create(NodeRef parentNodeRef, String name, QName typeQName, QName assocQName) throws FileExistsException;

    void delete(NodeRef nodeRef);

    List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException;

    List<String> getNameOnlyPath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException;

    FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException;

    FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException;

    FileInfo getFileInfo(NodeRef nodeRef);

    ContentReader getReader(NodeRef nodeRef);

    ContentWriter getWriter(NodeRef nodeRef);

    boolean exists(NodeRef nodeRef);

    FileFolderServiceType getType(QName typeQName);

    @Deprecated
    boolean isHidden(NodeRef nodeRef);

    @Deprecated
    void setHidden(NodeRef nodeRef, boolean isHidden);

    List<FileInfo> toFileInfoList(List<NodeRef> nodeRefs);
}
