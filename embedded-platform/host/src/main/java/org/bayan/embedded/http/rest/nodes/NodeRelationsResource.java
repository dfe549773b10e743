package org.bayan.embedded.http.rest.nodes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.Where;

/** The nodes around a node: targets, sources, parents and secondary children. */
final class NodeRelationsResource implements RestResource {
    private static final String TYPE = "assocType";
    private static final String PRIMARY = "isPrimary";

    private final NodeService nodes;
    private final NodeLookup lookup;
    private final NodeLinks links;
    private final NodeMapper mapper;
    private final QualifiedNames names;

    NodeRelationsResource(
            NodeService nodes, NodeLookup lookup, NodeLinks links, NodeMapper mapper, QualifiedNames names) {
        this.nodes = nodes;
        this.lookup = lookup;
        this.links = links;
        this.mapper = mapper;
        this.names = names;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}/targets").get(this::targets).post(this::addTargets);
        routes.at("nodes/{nodeId}/targets/{targetId}").delete(this::removeTarget);
        routes.at("nodes/{nodeId}/sources").get(this::sources);
        routes.at("nodes/{nodeId}/parents").get(this::parents);
        routes.at("nodes/{nodeId}/secondary-children")
                .get(this::secondaryChildren)
                .post(this::addSecondaryChildren);
        routes.at("nodes/{nodeId}/secondary-children/{childId}").delete(this::removeSecondaryChild);
    }

    private RestAnswer targets(RestCall call) {
        List<AssociationRef> found = nodes.getTargetAssocs(node(call), type(where(call, Set.of(TYPE))));
        return peers(found, true, call);
    }

    private RestAnswer sources(RestCall call) {
        List<AssociationRef> found = nodes.getSourceAssocs(node(call), type(where(call, Set.of(TYPE))));
        return peers(found, false, call);
    }

    private RestAnswer peers(List<AssociationRef> found, boolean targets, RestCall call) {
        Include include = call.include();
        List<AssociationRef> shown = found.stream()
                .filter(link -> !names.isHidden(link.getTypeQName()))
                .toList();
        return call.paging().pageOf(shown, link -> {
            NodeRef other = targets ? link.getTargetRef() : link.getSourceRef();
            JsonEntity association = new JsonEntity().keep(TYPE, names.prefixed(link.getTypeQName()));
            return mapper.entry(other, include).keep("association", association);
        });
    }

    private RestAnswer addTargets(RestCall call) {
        List<NodeBody.TargetLink> wanted = call.bodies(NodeBody.TargetLink.class);
        links.addTargets(call.path("nodeId"), wanted);
        return RestAnswer.created(wanted.stream()
                .map(link -> new JsonEntity().keep("targetId", link.targetId()).keep(TYPE, link.assocType()))
                .toList());
    }

    private RestAnswer removeTarget(RestCall call) {
        links.removeTarget(
                call.path("nodeId"), call.path("targetId"), call.parameter(TYPE).orElse(null));
        return RestAnswer.nothing();
    }

    private RestAnswer parents(RestCall call) {
        Map<String, String> where = where(call, Set.of(TYPE, PRIMARY));
        List<ChildAssociationRef> found = nodes.getParentAssocs(node(call), type(where), RegexQNamePattern.MATCH_ALL);
        return children(found, Where.truth(where, PRIMARY), false, call);
    }

    private RestAnswer secondaryChildren(RestCall call) {
        Map<String, String> where = where(call, Set.of(TYPE));
        List<ChildAssociationRef> found = nodes.getChildAssocs(node(call), type(where), RegexQNamePattern.MATCH_ALL);
        return children(found, Optional.of(false), true, call);
    }

    private RestAnswer children(
            List<ChildAssociationRef> found, Optional<Boolean> primary, boolean below, RestCall call) {
        Include include = call.include();
        List<ChildAssociationRef> shown = found.stream()
                .filter(link -> !names.isHidden(link.getTypeQName()))
                .filter(link ->
                        primary.map(wanted -> wanted == link.isPrimary()).orElse(true))
                .toList();
        return call.paging().pageOf(shown, link -> {
            NodeRef other = below ? link.getChildRef() : link.getParentRef();
            JsonEntity association = new JsonEntity()
                    .keep(TYPE, names.prefixed(link.getTypeQName()))
                    .keep(PRIMARY, link.isPrimary());
            return mapper.entry(other, include).keep("association", association);
        });
    }

    private RestAnswer addSecondaryChildren(RestCall call) {
        List<NodeBody.ChildLink> wanted = call.bodies(NodeBody.ChildLink.class);
        links.addChildren(call.path("nodeId"), wanted);
        return RestAnswer.created(wanted.stream()
                .map(link -> new JsonEntity().keep("childId", link.childId()).keep(TYPE, link.assocType()))
                .toList());
    }

    private RestAnswer removeSecondaryChild(RestCall call) {
        links.removeChild(
                call.path("nodeId"), call.path("childId"), call.parameter(TYPE).orElse(null));
        return RestAnswer.nothing();
    }

    private NodeRef node(RestCall call) {
        return lookup.byIdOrAlias(call.path("nodeId"));
    }

    private static Map<String, String> where(RestCall call, Set<String> allowed) {
        return call.where().map(clause -> clause.equalities(allowed)).orElse(Map.of());
    }

    private QNamePattern type(Map<String, String> where) {
        QName type = where.containsKey(TYPE) ? names.associationType(where.get(TYPE)) : null;
        return type == null ? RegexQNamePattern.MATCH_ALL : type;
    }
}
