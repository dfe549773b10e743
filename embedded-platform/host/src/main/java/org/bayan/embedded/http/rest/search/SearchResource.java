package org.bayan.embedded.http.rest.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.util.Pair;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.Paging;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.nodes.NodeMapper;

/** {@code /search}. */
final class SearchResource implements RestResource {
    private static final Set<String> PARTS = Set.of(
            "allowableOperations",
            "aspectNames",
            "isLink",
            "isFavorite",
            "isLocked",
            "association",
            "path",
            "permissions",
            "properties",
            "definition");

    private final SearchService search;
    private final NodeMapper mapper;
    private final SearchParametersReader reader = new SearchParametersReader();

    SearchResource(SearchService search, NodeMapper mapper) {
        this.search = search;
        this.mapper = mapper;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("search").post(this::search);
    }

    private RestAnswer search(RestCall call) {
        SearchRequest request = call.body(SearchRequest.class);
        Paging paging = paging(request.paging());
        Include include = include(request.include());
        Set<String> fields = request.fields() == null ? Set.of() : fields(request);
        ResultSet hits = search.query(reader.read(request, paging));
        try {
            Map<NodeRef, List<Pair<String, List<String>>>> highlights =
                    request.highlight() == null ? Map.of() : hits.getHighlighting();
            List<JsonEntity> entries = new ArrayList<>();
            for (ResultSetRow hit : hits) {
                JsonEntity entry = entry(hit, include, highlights.get(hit.getNodeRef()));
                entries.add(fields.isEmpty() ? entry : entry.only(fields));
            }
            int total = (int) Math.min(Integer.MAX_VALUE, hits.getNumberFound());
            boolean more = (long) paging.skipCount() + entries.size() < total;
            return new RestAnswer.Page(entries, paging, more, total).withContext(new SearchFacets(request).of(hits));
        } finally {
            hits.close();
        }
    }

    private JsonEntity entry(ResultSetRow hit, Include include, List<Pair<String, List<String>>> highlights) {
        JsonEntity found = new JsonEntity().keep("score", hit.getScore());
        if (highlights != null) {
            found.put(
                    "highlight",
                    highlights.stream()
                            .map(one -> new JsonEntity()
                                    .keep("field", one.getFirst())
                                    .keep("snippets", one.getSecond()))
                            .toList());
        }
        boolean archived = hit.getNodeRef().getStoreRef().getProtocol().equals("archive");
        return mapper.entry(hit.getNodeRef(), include)
                .keep("search", found)
                .keep("location", archived ? "deleted-nodes" : "nodes");
    }

    private static Set<String> fields(SearchRequest request) {
        Set<String> fields = new LinkedHashSet<>(request.fields());
        if (request.include() != null) {
            fields.addAll(request.include());
        }
        return fields;
    }

    private static Include include(List<String> sent) {
        List<String> wanted = sent == null ? List.of() : sent;
        for (String part : wanted) {
            if (!PARTS.contains(part)) {
                throw RestException.invalidArgument("include allowed values: " + String.join(",", PARTS));
            }
        }
        return Include.of(wanted);
    }

    private static Paging paging(SearchRequest.Page sent) {
        int skip = sent == null || sent.skipCount() == null ? Paging.DEFAULT.skipCount() : sent.skipCount();
        int max = sent == null || sent.maxItems() == null ? Paging.DEFAULT.maxItems() : sent.maxItems();
        if (skip < 0) {
            throw RestException.invalid("Negative values not supported for skipCount.");
        }
        if (max < 1) {
            throw RestException.invalid("Only positive values supported for maxItems.");
        }
        return new Paging(skip, max);
    }
}
