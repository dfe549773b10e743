package org.bayan.embedded.http.rest.sites;

import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.tagging.TaggingService;
import org.alfresco.util.Pair;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.Paging;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.nodes.NodeLookup;

/** {@code /tags} and the tags of a node. */
final class TagsResource implements RestResource {
    private static final StoreRef STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

    private final TaggingService tagging;
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final NodeLookup lookup;

    TagsResource(TaggingService tagging, NodeService nodes, AuthorityService authorities, NodeLookup lookup) {
        this.tagging = tagging;
        this.nodes = nodes;
        this.authorities = authorities;
        this.lookup = lookup;
    }

    /** A tag as a caller sends it. */
    record Sent(String tag) {}

    @Override
    public void declare(Routes routes) {
        routes.at("tags").get(this::list);
        routes.at("tags/{tagId}").get(this::read).put(this::rename).delete(this::delete);
        routes.at("nodes/{nodeId}/tags").get(this::ofNode).post(this::add);
        routes.at("nodes/{nodeId}/tags/{tagId}").delete(this::remove);
    }

    private RestAnswer list(RestCall call) {
        return page(call.paging(), tagging.getTags(STORE, request(call.paging())));
    }

    private RestAnswer ofNode(RestCall call) {
        NodeRef node = lookup.byIdOrAlias(call.path("nodeId"));
        return page(call.paging(), tagging.getTags(node, request(call.paging())));
    }

    private static PagingRequest request(Paging paging) {
        PagingRequest request = new PagingRequest(paging.skipCount(), paging.maxItems());
        request.setRequestTotalCountMax(Integer.MAX_VALUE);
        return request;
    }

    private RestAnswer page(Paging paging, PagingResults<Pair<NodeRef, String>> found) {
        List<JsonEntity> tags = found.getPage().stream()
                .map(tag -> entry(tag.getFirst(), tag.getSecond()))
                .toList();
        return new RestAnswer.Page(
                tags, paging, found.hasMoreItems(), found.getTotalResultCount().getFirst());
    }

    private RestAnswer read(RestCall call) {
        NodeRef tag = lookup.byId(call.path("tagId"));
        return RestAnswer.ok(entry(tag, name(tag)));
    }

    private RestAnswer add(RestCall call) {
        NodeRef node = lookup.byIdOrAlias(call.path("nodeId"));
        List<Sent> sent = call.bodies(Sent.class);
        List<String> names =
                sent.stream().map(Sent::tag).map(TagsResource::valid).toList();
        return RestAnswer.created(tagging.addTags(node, names).stream()
                .map(tag -> entry(tag.getSecond(), tag.getFirst()))
                .toList());
    }

    private RestAnswer remove(RestCall call) {
        NodeRef node = lookup.byId(call.path("nodeId"));
        tagging.removeTag(node, name(lookup.byId(call.path("tagId"))));
        return RestAnswer.nothing();
    }

    private RestAnswer rename(RestCall call) {
        requireAdministrator();
        NodeRef tag = lookup.byId(call.path("tagId"));
        String wanted = valid(call.body(Sent.class).tag());
        return RestAnswer.ok(entry(tagging.changeTag(STORE, name(tag), wanted), wanted));
    }

    private RestAnswer delete(RestCall call) {
        requireAdministrator();
        tagging.deleteTag(STORE, name(lookup.byId(call.path("tagId"))));
        return RestAnswer.nothing();
    }

    private void requireAdministrator() {
        if (!authorities.hasAdminAuthority()) {
            throw RestException.denied();
        }
    }

    private String name(NodeRef tag) {
        return Optional.ofNullable((String) nodes.getProperty(tag, ContentModel.PROP_NAME))
                .orElseThrow(() -> RestException.noEntity(tag.getId()));
    }

    private static String valid(String tag) {
        if (tag == null || tag.isBlank()) {
            throw RestException.invalid("A valid tag must be provided");
        }
        return tag;
    }

    private static JsonEntity entry(NodeRef tag, String name) {
        return new JsonEntity().keep("tag", name).keep("id", tag.getId());
    }
}
