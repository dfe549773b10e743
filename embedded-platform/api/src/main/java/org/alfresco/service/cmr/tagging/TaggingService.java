package org.alfresco.service.cmr.tagging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.util.Pair;

/** Tags on nodes. */
public interface TaggingService {
    NodeRef TAG_ROOT_NODE_REF = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "tag:tag-root");

    boolean isTag(StoreRef storeRef, String tag);

    String getTagName(NodeRef nodeRef);

    List<String> getTags(NodeRef nodeRef);

    List<String> getTags(StoreRef storeRef);

    PagingResults<Pair<NodeRef, String>> getTags(NodeRef nodeRef, PagingRequest pagingRequest);

    List<String> getTags(StoreRef storeRef, String filter);

    PagingResults<Pair<NodeRef, String>> getTags(StoreRef storeRef, PagingRequest pagingRequest);

    default PagingResults<Pair<NodeRef, String>> getTags(
            StoreRef storeRef,
            PagingRequest pagingRequest,
            Collection<String> exactNamesFilter,
            Collection<String> alikeNamesFilter) {
        throw new UnsupportedOperationException("TaggingService.getTags with filters");
    }

    Map<NodeRef, Long> getTags(
            StoreRef storeRef,
            List<String> parameterIncludes,
            Pair<String, Boolean> sorting,
            Collection<String> exactNamesFilter,
            Collection<String> alikeNamesFilter);

    NodeRef createTag(StoreRef storeRef, String tag);

    void deleteTag(StoreRef storeRef, String tag);

    NodeRef changeTag(StoreRef storeRef, String existingTag, String newTag);

    boolean hasTag(NodeRef nodeRef, String tag);

    NodeRef addTag(NodeRef nodeRef, String tag);

    NodeRef getTagNodeRef(StoreRef storeRef, String tag);

    List<Pair<String, NodeRef>> addTags(NodeRef nodeRef, List<String> tags);

    void removeTag(NodeRef nodeRef, String tag);

    void removeTags(NodeRef nodeRef, List<String> tags);

    void setTags(NodeRef nodeRef, List<String> tags);

    void clearTags(NodeRef nodeRef);

    boolean isTagScope(NodeRef nodeRef);

    void addTagScope(NodeRef nodeRef);

    void refreshTagScope(NodeRef nodeRef, boolean async);

    void removeTagScope(NodeRef nodeRef);

    TagScope findTagScope(NodeRef nodeRef);

    List<TagScope> findAllTagScopes(NodeRef nodeRef);

    List<NodeRef> findTaggedNodes(StoreRef storeRef, String tag);

    List<NodeRef> findTaggedNodes(StoreRef storeRef, String tag, NodeRef nodeRef);

    Pair<List<String>, Integer> getPagedTags(StoreRef storeRef, int fromTag, int pageSize);

    Pair<List<String>, Integer> getPagedTags(StoreRef storeRef, String filter, int fromTag, int pageSize);

    List<Pair<String, Integer>> findTaggedNodesAndCountByTagName(StoreRef storeRef);

    long findCountByTagName(StoreRef storeRef, String name);

    default List<Pair<String, NodeRef>> createTags(StoreRef storeRef, List<String> tagNames) {
        return tagNames.stream()
                .map(name -> new Pair<>(name, createTag(storeRef, name)))
                .toList();
    }

    Map<String, Long> calculateCount(StoreRef storeRef);
}
