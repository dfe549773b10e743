package org.bayan.embedded.http.rest.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.search.ResultSet;
import org.bayan.embedded.http.rest.JsonEntity;

/** What a search tells beside its hits: counted field values and counted queries, in the API's two formats. */
final class SearchFacets {
    private final SearchRequest request;
    private final boolean generic;

    SearchFacets(SearchRequest request) {
        this.request = request;
        this.generic = "V2".equalsIgnoreCase(request.facetFormat());
    }

    /** The context of an answer; null if nothing was asked for. */
    JsonEntity of(ResultSet hits) {
        List<JsonEntity> queries = queries(hits);
        List<JsonEntity> fields = fields(hits);
        if (queries.isEmpty() && fields.isEmpty()) {
            return null;
        }
        if (!generic) {
            return new JsonEntity().put("facetQueries", queries).put("facetsFields", fields);
        }
        List<JsonEntity> facets = new ArrayList<>(fields);
        if (!queries.isEmpty()) {
            facets.add(new JsonEntity()
                    .keep("type", "query")
                    .keep("label", "facetQueries")
                    .keep("buckets", queries));
        }
        return new JsonEntity().put("facets", facets);
    }

    private List<JsonEntity> queries(ResultSet hits) {
        List<JsonEntity> counted = new ArrayList<>();
        if (request.facetQueries() != null) {
            Map<String, Integer> counts = hits.getFacetQueries();
            for (SearchRequest.FacetQuery facet : request.facetQueries()) {
                String label = facet.label() == null ? facet.query() : facet.label();
                counted.add(bucket(label, facet.query(), counts.getOrDefault(facet.query(), 0)));
            }
        }
        return counted;
    }

    private List<JsonEntity> fields(ResultSet hits) {
        List<JsonEntity> counted = new ArrayList<>();
        if (request.facetFields() != null && request.facetFields().facets() != null) {
            for (SearchRequest.FacetField facet : request.facetFields().facets()) {
                counted.add(field(facet, hits));
            }
        }
        return counted;
    }

    private JsonEntity field(SearchRequest.FacetField facet, ResultSet hits) {
        List<JsonEntity> buckets = hits.getFieldFacet(facet.field()).stream()
                .map(value -> bucket(
                        value.getFirst(),
                        facet.field() + ":\"" + value.getFirst().replace("\"", "\\\"") + "\"",
                        value.getSecond()))
                .toList();
        JsonEntity field = new JsonEntity();
        if (generic) {
            field.keep("type", "field");
        }
        return field.keep("label", facet.label() == null ? facet.field() : facet.label())
                .keep("buckets", buckets);
    }

    private JsonEntity bucket(String label, String filterQuery, int count) {
        JsonEntity bucket = new JsonEntity().keep("label", label).keep("filterQuery", filterQuery);
        if (!generic) {
            return bucket.keep("count", count);
        }
        JsonEntity value = new JsonEntity().keep("count", String.valueOf(count));
        return bucket.keep(
                "metrics", List.of(new JsonEntity().keep("type", "count").keep("value", value)));
    }
}
