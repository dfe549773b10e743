package org.bayan.embedded.tagging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.query.ListBackedPagingResults;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.tagging.TagScope;
import org.alfresco.service.cmr.tagging.TaggingService;
import org.alfresco.util.Pair;

/** Tags nodes. Scopes, which sum tags up by folder, are not kept. */
public final class HostTaggingService implements TaggingService {
    private final NodeService nodes;
    private final NodeService securedNodes;
    private final SearchService search;
    private final TagNodes tags;

    /** @param nodes asks for no permission, unlike {@code securedNodes}, which writes the tags of a node */
    public HostTaggingService(NodeService nodes, NodeService securedNodes, SearchService search) {
        this.nodes = nodes;
        this.securedNodes = securedNodes;
        this.search = search;
        this.tags = new TagNodes(nodes);
    }

    @Override
    public boolean isTag(StoreRef storeRef, String tag) {
        return tags.find(storeRef, tag).isPresent();
    }

    @Override
    public String getTagName(NodeRef nodeRef) {
        return tags.name(nodeRef);
    }

    @Override
    public NodeRef getTagNodeRef(StoreRef storeRef, String tag) {
        return tags.find(storeRef, tag).orElse(null);
    }

    @Override
    public NodeRef createTag(StoreRef storeRef, String tag) {
        return tags.findOrCreate(storeRef, tag);
    }

    @Override
    public void deleteTag(StoreRef storeRef, String tag) {
        tags.find(storeRef, tag).ifPresent(tags::delete);
    }

    @Override
    public NodeRef changeTag(StoreRef storeRef, String existingTag, String newTag) {
        NodeRef tag = tags.find(storeRef, existingTag).orElse(null);
        if (tag != null) {
            tags.rename(tag, newTag);
        }
        return tag;
    }

    private List<NodeRef> tagNodes(NodeRef node) {
        List<NodeRef> found = new ArrayList<>();
        if (securedNodes.getProperty(node, ContentModel.PROP_TAGS) instanceof Collection<?> values) {
            for (Object value : values) {
                if (value instanceof NodeRef tag && nodes.exists(tag)) {
                    found.add(tag);
                }
            }
        }
        return found;
    }

    private void write(NodeRef node, List<NodeRef> tagNodes) {
        if (!securedNodes.hasAspect(node, ContentModel.ASPECT_TAGGABLE)) {
            securedNodes.addAspect(node, ContentModel.ASPECT_TAGGABLE, Map.of());
        }
        securedNodes.setProperty(node, ContentModel.PROP_TAGS, new ArrayList<>(tagNodes));
    }

    @Override
    public boolean hasTag(NodeRef nodeRef, String tag) {
        return getTags(nodeRef).contains(TagNodes.normal(tag));
    }

    @Override
    public NodeRef addTag(NodeRef nodeRef, String tag) {
        NodeRef tagNode = tags.findOrCreate(nodeRef.getStoreRef(), tag);
        List<NodeRef> present = tagNodes(nodeRef);
        if (!present.contains(tagNode)) {
            present.add(tagNode);
            write(nodeRef, present);
        }
        return tagNode;
    }

    @Override
    public List<Pair<String, NodeRef>> addTags(NodeRef nodeRef, List<String> names) {
        return names.stream()
                .map(name -> new Pair<>(name, addTag(nodeRef, name)))
                .toList();
    }

    @Override
    public void removeTag(NodeRef nodeRef, String tag) {
        removeTags(nodeRef, List.of(tag));
    }

    @Override
    public void removeTags(NodeRef nodeRef, List<String> names) {
        List<String> unwanted = names.stream().map(TagNodes::normal).toList();
        List<NodeRef> present = tagNodes(nodeRef);
        if (present.removeIf(tag -> unwanted.contains(tags.name(tag)))) {
            write(nodeRef, present);
        }
    }

    @Override
    public void setTags(NodeRef nodeRef, List<String> names) {
        write(
                nodeRef,
                names.stream()
                        .map(name -> tags.findOrCreate(nodeRef.getStoreRef(), name))
                        .distinct()
                        .toList());
    }

    @Override
    public void clearTags(NodeRef nodeRef) {
        setTags(nodeRef, List.of());
    }

    @Override
    public List<String> getTags(NodeRef nodeRef) {
        return tagNodes(nodeRef).stream().map(tags::name).toList();
    }

    @Override
    public List<String> getTags(StoreRef storeRef) {
        return tags.all(storeRef).stream().map(tags::name).sorted().toList();
    }

    @Override
    public List<String> getTags(StoreRef storeRef, String filter) {
        String part = TagNodes.normal(filter);
        return getTags(storeRef).stream().filter(name -> name.contains(part)).toList();
    }

    @Override
    public PagingResults<Pair<NodeRef, String>> getTags(NodeRef nodeRef, PagingRequest pagingRequest) {
        return new ListBackedPagingResults<>(pairs(tagNodes(nodeRef)), pagingRequest);
    }

    @Override
    public PagingResults<Pair<NodeRef, String>> getTags(StoreRef storeRef, PagingRequest pagingRequest) {
        return new ListBackedPagingResults<>(pairs(tags.all(storeRef)), pagingRequest);
    }

    private List<Pair<NodeRef, String>> pairs(List<NodeRef> tagNodes) {
        Comparator<Pair<NodeRef, String>> byName = Comparator.comparing(Pair::getSecond);
        return tagNodes.stream()
                .map(tag -> new Pair<>(tag, tags.name(tag)))
                .sorted(byName)
                .toList();
    }

    @Override
    public Map<NodeRef, Long> getTags(
            StoreRef storeRef,
            List<String> parameterIncludes,
            Pair<String, Boolean> sorting,
            Collection<String> exactNamesFilter,
            Collection<String> alikeNamesFilter) {
        throw new UnsupportedOperationException("TaggingService.getTags with filters");
    }

    @Override
    public Pair<List<String>, Integer> getPagedTags(StoreRef storeRef, int fromTag, int pageSize) {
        return getPagedTags(storeRef, "", fromTag, pageSize);
    }

    @Override
    public Pair<List<String>, Integer> getPagedTags(StoreRef storeRef, String filter, int fromTag, int pageSize) {
        List<String> all = getTags(storeRef, filter);
        int from = Math.min(fromTag, all.size());
        return new Pair<>(all.subList(from, Math.min(from + pageSize, all.size())), all.size());
    }

    @Override
    public List<NodeRef> findTaggedNodes(StoreRef storeRef, String tag) {
        return tags.find(storeRef, tag).map(node -> tagged(storeRef, node, "")).orElse(List.of());
    }

    @Override
    public List<NodeRef> findTaggedNodes(StoreRef storeRef, String tag, NodeRef nodeRef) {
        String below = " AND ANCESTOR:\"" + nodeRef + "\"";
        return tags.find(storeRef, tag)
                .map(node -> tagged(storeRef, node, below))
                .orElse(List.of());
    }

    private List<NodeRef> tagged(StoreRef store, NodeRef tag, String condition) {
        String query = "=cm:taggable:\"" + tag + "\"" + condition;
        ResultSet found = search.query(store, SearchService.LANGUAGE_FTS_ALFRESCO, query);
        try {
            return found.getNodeRefs();
        } finally {
            found.close();
        }
    }

    @Override
    public List<Pair<String, Integer>> findTaggedNodesAndCountByTagName(StoreRef storeRef) {
        return getTags(storeRef).stream()
                .map(name -> new Pair<>(name, findTaggedNodes(storeRef, name).size()))
                .toList();
    }

    @Override
    public long findCountByTagName(StoreRef storeRef, String name) {
        return findTaggedNodes(storeRef, name).size();
    }

    @Override
    public Map<String, Long> calculateCount(StoreRef storeRef) {
        Map<String, Long> counts = new LinkedHashMap<>();
        getTags(storeRef).forEach(name -> counts.put(name, findCountByTagName(storeRef, name)));
        return counts;
    }

    @Override
    public boolean isTagScope(NodeRef nodeRef) {
        throw new UnsupportedOperationException("TaggingService.isTagScope");
    }

    @Override
    public void addTagScope(NodeRef nodeRef) {
        throw new UnsupportedOperationException("TaggingService.addTagScope");
    }

    @Override
    public void refreshTagScope(NodeRef nodeRef, boolean async) {
        throw new UnsupportedOperationException("TaggingService.refreshTagScope");
    }

    @Override
    public void removeTagScope(NodeRef nodeRef) {
        throw new UnsupportedOperationException("TaggingService.removeTagScope");
    }

    @Override
    public TagScope findTagScope(NodeRef nodeRef) {
        throw new UnsupportedOperationException("TaggingService.findTagScope");
    }

    @Override
    public List<TagScope> findAllTagScopes(NodeRef nodeRef) {
        throw new UnsupportedOperationException("TaggingService.findAllTagScopes");
    }
}
