package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.StoreRef;

/** A query with its language, stores, sorting, paging and facets. */
public class SearchParameters implements BasicSearchParameters {
    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_ASCENDING =
            null /* TODO org.alfresco.service.cmr.search.SearchParameters$SortDefinition@26753716 */;

    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_DESCENDING =
            null /* TODO org.alfresco.service.cmr.search.SearchParameters$SortDefinition@63c20ef3 */;

    public static final SortDefinition SORT_IN_SCORE_ORDER_ASCENDING =
            null /* TODO org.alfresco.service.cmr.search.SearchParameters$SortDefinition@33c482db */;

    public static final SortDefinition SORT_IN_SCORE_ORDER_DESCENDING =
            null /* TODO org.alfresco.service.cmr.search.SearchParameters$SortDefinition@d3618d7 */;

    public static final Operator OR = Operator.OR;

    public static final Operator AND = Operator.AND;

    public static final String ALTERNATIVE_DICTIONARY = "alternativeDic";

    private GeneralHighlightParameters highlight;
    private IntervalParameters interval;
    private List<RangeParameters> ranges;
    private String language;
    private String timezone;
    private String query;
    private Operator defaultOperator;
    private LimitBy limitBy;
    private PermissionEvaluationMode permissionEvaluation;
    private int limit;
    private int maxItems;
    private int skipCount;
    private Operator defaultFTSOperator;
    private Operator defaultFTSFieldConnective;
    private String namespace;
    private long maxPermissionCheckTimeMillis;
    private int maxPermissionChecks;
    private Boolean useInMemorySort;
    private Integer maxRawResultSetSizeForInMemorySort;
    private boolean bulkFetchEnabled;
    private String defaultFieldName;
    private boolean excludeTenantFilter;
    private QueryConsistency queryConsistency;
    private Long sinceTxId;
    private String searchTerm;
    private boolean spellCheck;
    private boolean includeMetadata;
    private int trackTotalHits;

    public SearchParameters() {
        // TODO
    }

    public SearchParameters copy() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String getLanguage() {
        return language;
    }

    @Override
    public String getQuery() {
        return query;
    }

    public void setHighlight(GeneralHighlightParameters highlight) {
        this.highlight = highlight;
    }

    public IntervalParameters getInterval() {
        return interval;
    }

    public void setInterval(IntervalParameters interval) {
        this.interval = interval;
    }

    public List<RangeParameters> getRanges() {
        return ranges;
    }

    public void setRanges(List<RangeParameters> ranges) {
        this.ranges = ranges;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimezone() {
        return timezone;
    }

    public void setTimezone(String timezone) {
        this.timezone = timezone;
    }

    public void addExtraParameter(String name, String value) {
        throw new UnsupportedOperationException("TODO");
    }

    public Map<String, String> getExtraParameters() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public void addStore(StoreRef store) {
        throw new UnsupportedOperationException("TODO");
    }

    public void addQueryParameterDefinition(QueryParameterDefinition queryParameterDefinition) {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean excludeDataInTheCurrentTransaction() {
        throw new UnsupportedOperationException("TODO");
    }

    public void excludeDataInTheCurrentTransaction(boolean excludeDataInTheCurrentTransaction) {
        throw new UnsupportedOperationException("TODO");
    }

    public void addSort(SortDefinition sortDefinition) {
        throw new UnsupportedOperationException("TODO");
    }

    public void addSort(String field, boolean ascending) {
        throw new UnsupportedOperationException("TODO");
    }

    public GeneralHighlightParameters getHighlight() {
        return highlight;
    }

    public ArrayList<QueryParameterDefinition> getQueryParameterDefinitions() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public ArrayList<SortDefinition> getSortDefinitions() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public ArrayList<StoreRef> getStores() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setDefaultOperator(Operator defaultOperator) {
        this.defaultOperator = defaultOperator;
    }

    public Operator getDefaultOperator() {
        return defaultOperator;
    }

    public LimitBy getLimitBy() {
        return limitBy;
    }

    public void setLimitBy(LimitBy limitBy) {
        this.limitBy = limitBy;
    }

    public PermissionEvaluationMode getPermissionEvaluation() {
        return permissionEvaluation;
    }

    public void setPermissionEvaluation(PermissionEvaluationMode permissionEvaluation) {
        this.permissionEvaluation = permissionEvaluation;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public void addLocale(Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public List<Locale> getLocales() {
        throw new UnsupportedOperationException("TODO");
    }

    public void addTextAttribute(String attribute) {
        throw new UnsupportedOperationException("TODO");
    }

    public Set<String> getTextAttributes() {
        throw new UnsupportedOperationException("TODO");
    }

    public void addAllAttribute(String attribute) {
        throw new UnsupportedOperationException("TODO");
    }

    public Set<String> getAllAttributes() {
        throw new UnsupportedOperationException("TODO");
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public Operator getDefaultFTSOperator() {
        return defaultFTSOperator;
    }

    public void setDefaultFTSOperator(Operator defaultFTSOperator) {
        this.defaultFTSOperator = defaultFTSOperator;
    }

    public Operator getDefaultFTSFieldOperator() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setDefaultFTSFieldConnective(Operator defaultFTSFieldOperator) {
        this.defaultFTSFieldConnective = defaultFTSFieldOperator;
    }

    public String getNamespace() {
        return namespace;
    }

    public void setNamespace(String namespace) {
        this.namespace = namespace;
    }

    public Map<String, String> getQueryTemplates() {
        throw new UnsupportedOperationException("TODO");
    }

    public String addQueryTemplate(String name, String template) {
        throw new UnsupportedOperationException("TODO");
    }

    public long getMaxPermissionCheckTimeMillis() {
        return maxPermissionCheckTimeMillis;
    }

    public void setMaxPermissionCheckTimeMillis(long maxPermissionCheckTimeMillis) {
        this.maxPermissionCheckTimeMillis = maxPermissionCheckTimeMillis;
    }

    public int getMaxPermissionChecks() {
        return maxPermissionChecks;
    }

    public void setMaxPermissionChecks(int maxPermissionChecks) {
        this.maxPermissionChecks = maxPermissionChecks;
    }

    public Boolean getUseInMemorySort() {
        return useInMemorySort;
    }

    public void setUseInMemorySort(Boolean useInMemorySort) {
        this.useInMemorySort = useInMemorySort;
    }

    public Integer getMaxRawResultSetSizeForInMemorySort() {
        return maxRawResultSetSizeForInMemorySort;
    }

    public void setMaxRawResultSetSizeForInMemorySort(Integer maxRawResultSetSizeForInMemorySort) {
        this.maxRawResultSetSizeForInMemorySort = maxRawResultSetSizeForInMemorySort;
    }

    public boolean isBulkFetchEnabled() {
        return bulkFetchEnabled;
    }

    public void setBulkFetchEnabled(boolean isBulkFetchEnabled) {
        this.bulkFetchEnabled = isBulkFetchEnabled;
    }

    public String getDefaultFieldName() {
        return defaultFieldName;
    }

    public void setDefaultFieldName(String defaultFieldName) {
        this.defaultFieldName = defaultFieldName;
    }

    public List<FieldFacet> getFieldFacets() {
        throw new UnsupportedOperationException("TODO");
    }

    public void addFieldFacet(FieldFacet fieldFacet) {
        throw new UnsupportedOperationException("TODO");
    }

    public List<String> getFacetQueries() {
        throw new UnsupportedOperationException("TODO");
    }

    public void addFacetQuery(String facetQuery) {
        throw new UnsupportedOperationException("TODO");
    }

    public List<String> getFilterQueries() {
        throw new UnsupportedOperationException("TODO");
    }

    public void addFilterQuery(String filterQuery) {
        throw new UnsupportedOperationException("TODO");
    }

    public List<List<String>> getPivots() {
        throw new UnsupportedOperationException("TODO");
    }

    public void addPivots(List<String> pivotFields) {
        throw new UnsupportedOperationException("TODO");
    }

    public Locale getSortLocale() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setExcludeTenantFilter(boolean excludeTenantFilter) {
        this.excludeTenantFilter = excludeTenantFilter;
    }

    public boolean getExcludeTenantFilter() {
        return excludeTenantFilter;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public Long getSinceTxId() {
        return sinceTxId;
    }

    public void setSinceTxId(Long sinceTxId) {
        this.sinceTxId = sinceTxId;
    }

    public String getSearchTerm() {
        return searchTerm;
    }

    public void setSearchTerm(String searchTerm) {
        this.searchTerm = searchTerm;
    }

    public boolean isSpellCheck() {
        return spellCheck;
    }

    public boolean hasFaceting() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setSpellCheck(boolean spellCheck) {
        this.spellCheck = spellCheck;
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    public String toAuditString() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean usePostSort(
            int length, boolean useInMemorySortDefault, int maxRawResultSetSizeForInMemorySortDefault) {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isIncludeMetadata() {
        return includeMetadata;
    }

    public void setIncludeMetadata(boolean includeMetadata) {
        this.includeMetadata = includeMetadata;
    }

    public int getTrackTotalHits() {
        return trackTotalHits;
    }

    public void setTrackTotalHits(int trackTotalHits) {
        this.trackTotalHits = trackTotalHits;
    }

    /** A facet over a field's values. */
    public static class FieldFacet {
        private String field;
        private String prefix;
        private FieldFacetSort sort;
        private int limit;
        private Integer limitOrNull;
        private int offset;
        private int minCount;
        private boolean countDocsMissingFacetField;
        private FieldFacetMethod method;
        private int enumMethodCacheMinDF;
        private String label;
        private List<String> excludeFilters;

        public FieldFacet(String field) {
            // TODO
        }

        public String getField() {
            return field;
        }

        public void setField(String field) {
            this.field = field;
        }

        public String getPrefix() {
            return prefix;
        }

        public void setPrefix(String prefix) {
            this.prefix = prefix;
        }

        public FieldFacetSort getSort() {
            return sort;
        }

        public void setSort(FieldFacetSort sort) {
            this.sort = sort;
        }

        @Deprecated
        public int getLimit() {
            return limit;
        }

        @Deprecated
        public void setLimit(int limit) {
            this.limit = limit;
        }

        public void setLimitOrNull(Integer limitOrNull) {
            this.limitOrNull = limitOrNull;
        }

        public Integer getLimitOrNull() {
            return limitOrNull;
        }

        public int getOffset() {
            return offset;
        }

        public void setOffset(int offset) {
            this.offset = offset;
        }

        public int getMinCount() {
            return minCount;
        }

        public void setMinCount(int minCount) {
            this.minCount = minCount;
        }

        public boolean isCountDocsMissingFacetField() {
            return countDocsMissingFacetField;
        }

        public void setCountDocsMissingFacetField(boolean countDocsMissingFacetField) {
            this.countDocsMissingFacetField = countDocsMissingFacetField;
        }

        public FieldFacetMethod getMethod() {
            return method;
        }

        public void setMethod(FieldFacetMethod method) {
            this.method = method;
        }

        public int getEnumMethodCacheMinDF() {
            return enumMethodCacheMinDF;
        }

        public void setEnumMethodCacheMinDF(int enumMethodCacheMinDF) {
            this.enumMethodCacheMinDF = enumMethodCacheMinDF;
        }

        public String getLabel() {
            return label;
        }

        public void setLabel(String label) {
            this.label = label;
        }

        public List<String> getExcludeFilters() {
            return excludeFilters;
        }

        public void setExcludeFilters(List<String> excludeFilters) {
            this.excludeFilters = excludeFilters;
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("TODO");
        }
    }

    /** How a facet is counted. */
    public enum FieldFacetMethod {
        ENUM,
        FC;
    }

    /** In which order a facet's values come. */
    public enum FieldFacetSort {
        COUNT,
        INDEX;
    }

    /** How terms without an operator are joined. */
    public enum Operator {
        OR,
        AND;
    }

    /** One sort key. */
    public static class SortDefinition {
        public SortDefinition(SortType sortType, String field, boolean ascending) {
            // TODO
        }

        public boolean isAscending() {
            throw new UnsupportedOperationException("TODO");
        }

        public String getField() {
            throw new UnsupportedOperationException("TODO");
        }

        public SortType getSortType() {
            throw new UnsupportedOperationException("TODO");
        }

        /** What a sort key looks at. */
        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE;
        }
    }
}
