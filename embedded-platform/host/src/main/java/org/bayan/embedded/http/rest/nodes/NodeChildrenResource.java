package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /nodes/{nodeId}/children}: lists a folder. */
final class NodeChildrenResource implements RestResource {
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final NodeLookup lookup;
    private final NodeMapper mapper;
    private final QualifiedNames names;
    private final ChildOrder order;

    NodeChildrenResource(
            NodeService nodes,
            DictionaryService dictionary,
            NodeLookup lookup,
            NodeMapper mapper,
            QualifiedNames names) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.lookup = lookup;
        this.mapper = mapper;
        this.names = names;
        this.order = new ChildOrder(names);
    }

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}/children").get(this::list);
    }

    private RestAnswer list(RestCall call) {
        NodeRef parent = lookup.byPath(call.path("nodeId"), call.parameter("relativePath"));
        ChildFilter filter = ChildFilter.of(call.where(), names, dictionary);
        Include include = call.include();
        Comparator<ChildOrder.Child> sorting = order.by(call.orderBy());
        List<NodeRef> all = nodes.getChildAssocs(parent).stream()
                .filter(child -> filter.admits(child, nodes.getType(child.getChildRef())))
                .map(ChildAssociationRef::getChildRef)
                .distinct()
                .map(this::child)
                .sorted(sorting)
                .map(child -> new NodeRef(parent.getStoreRef(), child.id()))
                .toList();
        RestAnswer.Page page = call.paging().pageOf(all, node -> mapper.entry(node, include));
        return call.includeSource() ? page.withSource(mapper.full(parent, Include.NONE)) : page;
    }

    private ChildOrder.Child child(NodeRef node) {
        QName type = nodes.getType(node);
        Map<QName, Serializable> properties = nodes.getProperties(node);
        return new ChildOrder.Child(
                node.getId(), NodeKind.of(node, type, nodes, dictionary), names.prefixed(type), properties);
    }
}
