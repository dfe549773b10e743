package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;

/** A query with its language, stores, sorting, paging and facets. */
public class SearchParameters implements BasicSearchParameters {
    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_ASCENDING =
            new SortDefinition(SortDefinition.SortType.DOCUMENT, null, true);

    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_DESCENDING =
            new SortDefinition(SortDefinition.SortType.DOCUMENT, null, false);

    public static final SortDefinition SORT_IN_SCORE_ORDER_ASCENDING =
            new SortDefinition(SortDefinition.SortType.SCORE, null, true);

    public static final SortDefinition SORT_IN_SCORE_ORDER_DESCENDING =
            new SortDefinition(SortDefinition.SortType.SCORE, null, false);

    public static final Operator OR = Operator.OR;

    public static final Operator AND = Operator.AND;

    public static final String ALTERNATIVE_DICTIONARY = "alternativeDic";

    private GeneralHighlightParameters highlight;
    private IntervalParameters interval;
    private List<RangeParameters> ranges;
    private String language;
    private String timezone;
    private String query;
    private Operator defaultOperator = Operator.OR;
    private LimitBy limitBy = LimitBy.UNLIMITED;
    private PermissionEvaluationMode permissionEvaluation = PermissionEvaluationMode.EAGER;
    private int limit = 500;
    private int maxItems = -1;
    private int skipCount;
    private Operator defaultFTSOperator = Operator.OR;
    private Operator defaultFTSFieldConnective = Operator.OR;
    private String namespace = NamespaceService.CONTENT_MODEL_1_0_URI;
    private long maxPermissionCheckTimeMillis = -1;
    private int maxPermissionChecks = -1;
    private Boolean useInMemorySort;
    private Integer maxRawResultSetSizeForInMemorySort;
    private boolean bulkFetchEnabled = true;
    private String defaultFieldName = "TEXT";
    private boolean excludeTenantFilter;
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;
    private Long sinceTxId;
    private String searchTerm;
    private boolean spellCheck;
    private boolean includeMetadata;
    private int trackTotalHits;
    private boolean excludesCurrentTransaction;
    private final Map<String, String> extraParameters = new HashMap<>();
    private final ArrayList<StoreRef> stores = new ArrayList<>();
    private final ArrayList<QueryParameterDefinition> queryParameterDefinitions = new ArrayList<>();
    private final ArrayList<SortDefinition> sortDefinitions = new ArrayList<>();
    private final List<Locale> locales = new ArrayList<>();
    private final Set<String> textAttributes = new HashSet<>();
    private final Set<String> allAttributes = new HashSet<>();
    private final Map<String, String> queryTemplates = new HashMap<>();
    private final List<FieldFacet> fieldFacets = new ArrayList<>();
    private final List<String> facetQueries = new ArrayList<>();
    private final List<String> filterQueries = new ArrayList<>();
    private final List<List<String>> pivots = new ArrayList<>();

    public SearchParameters() {
        // the defaults stand at the fields
    }

    public SearchParameters copy() {
        SearchParameters copy = new SearchParameters();
        copy.highlight = highlight;
        copy.interval = interval;
        copy.ranges = ranges;
        copy.language = language;
        copy.timezone = timezone;
        copy.query = query;
        copy.defaultOperator = defaultOperator;
        copy.limitBy = limitBy;
        copy.permissionEvaluation = permissionEvaluation;
        copy.limit = limit;
        copy.maxItems = maxItems;
        copy.skipCount = skipCount;
        copy.defaultFTSOperator = defaultFTSOperator;
        copy.defaultFTSFieldConnective = defaultFTSFieldConnective;
        copy.namespace = namespace;
        copy.maxPermissionCheckTimeMillis = maxPermissionCheckTimeMillis;
        copy.maxPermissionChecks = maxPermissionChecks;
        copy.useInMemorySort = useInMemorySort;
        copy.maxRawResultSetSizeForInMemorySort = maxRawResultSetSizeForInMemorySort;
        copy.bulkFetchEnabled = bulkFetchEnabled;
        copy.defaultFieldName = defaultFieldName;
        copy.excludeTenantFilter = excludeTenantFilter;
        copy.queryConsistency = queryConsistency;
        copy.sinceTxId = sinceTxId;
        copy.searchTerm = searchTerm;
        copy.spellCheck = spellCheck;
        copy.includeMetadata = includeMetadata;
        copy.trackTotalHits = trackTotalHits;
        copy.excludesCurrentTransaction = excludesCurrentTransaction;
        copy.extraParameters.putAll(extraParameters);
        copy.stores.addAll(stores);
        copy.queryParameterDefinitions.addAll(queryParameterDefinitions);
        copy.sortDefinitions.addAll(sortDefinitions);
        copy.locales.addAll(locales);
        copy.textAttributes.addAll(textAttributes);
        copy.allAttributes.addAll(allAttributes);
        copy.queryTemplates.putAll(queryTemplates);
        copy.fieldFacets.addAll(fieldFacets);
        copy.facetQueries.addAll(facetQueries);
        copy.filterQueries.addAll(filterQueries);
        copy.pivots.addAll(pivots);
        return copy;
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
        extraParameters.put(name, value);
    }

    public Map<String, String> getExtraParameters() {
        return extraParameters;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public void addStore(StoreRef store) {
        stores.add(store);
    }

    public void addQueryParameterDefinition(QueryParameterDefinition queryParameterDefinition) {
        queryParameterDefinitions.add(queryParameterDefinition);
    }

    public boolean excludeDataInTheCurrentTransaction() {
        return excludesCurrentTransaction;
    }

    public void excludeDataInTheCurrentTransaction(boolean excludeDataInTheCurrentTransaction) {
        this.excludesCurrentTransaction = excludeDataInTheCurrentTransaction;
    }

    public void addSort(SortDefinition sortDefinition) {
        sortDefinitions.add(sortDefinition);
    }

    public void addSort(String field, boolean ascending) {
        addSort(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public GeneralHighlightParameters getHighlight() {
        return highlight;
    }

    public ArrayList<QueryParameterDefinition> getQueryParameterDefinitions() {
        return queryParameterDefinitions;
    }

    @Override
    public ArrayList<SortDefinition> getSortDefinitions() {
        return sortDefinitions;
    }

    @Override
    public ArrayList<StoreRef> getStores() {
        return stores;
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
        locales.add(locale);
    }

    @Override
    public List<Locale> getLocales() {
        return locales;
    }

    public void addTextAttribute(String attribute) {
        textAttributes.add(attribute);
    }

    public Set<String> getTextAttributes() {
        return textAttributes;
    }

    public void addAllAttribute(String attribute) {
        allAttributes.add(attribute);
    }

    public Set<String> getAllAttributes() {
        return allAttributes;
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
        return defaultFTSFieldConnective;
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
        return queryTemplates;
    }

    public String addQueryTemplate(String name, String template) {
        return queryTemplates.put(name, template);
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
        return fieldFacets;
    }

    public void addFieldFacet(FieldFacet fieldFacet) {
        fieldFacets.add(fieldFacet);
    }

    public List<String> getFacetQueries() {
        return facetQueries;
    }

    public void addFacetQuery(String facetQuery) {
        facetQueries.add(facetQuery);
    }

    public List<String> getFilterQueries() {
        return filterQueries;
    }

    public void addFilterQuery(String filterQuery) {
        filterQueries.add(filterQuery);
    }

    public List<List<String>> getPivots() {
        return pivots;
    }

    public void addPivots(List<String> pivotFields) {
        pivots.add(pivotFields);
    }

    public Locale getSortLocale() {
        return locales.isEmpty() ? Locale.getDefault() : locales.get(0);
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
        return !fieldFacets.isEmpty()
                || !facetQueries.isEmpty()
                || !pivots.isEmpty()
                || interval != null
                || ranges != null && !ranges.isEmpty();
    }

    public void setSpellCheck(boolean spellCheck) {
        this.spellCheck = spellCheck;
    }

    private List<Object> identity() {
        return Arrays.asList(
                language,
                query,
                stores,
                sortDefinitions,
                locales,
                limitBy,
                permissionEvaluation,
                limit,
                maxItems,
                skipCount,
                defaultOperator,
                defaultFTSOperator,
                defaultFTSFieldConnective,
                namespace,
                defaultFieldName,
                queryTemplates,
                textAttributes,
                allAttributes,
                fieldFacets,
                facetQueries,
                filterQueries,
                pivots,
                highlight,
                interval,
                ranges,
                timezone,
                searchTerm,
                spellCheck,
                queryConsistency,
                sinceTxId,
                extraParameters,
                trackTotalHits);
    }

    @Override
    public int hashCode() {
        return identity().hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof SearchParameters other && identity().equals(other.identity());
    }

    @Override
    public String toString() {
        return "SearchParameters [language=" + language + ", query=" + query + ", stores=" + stores + "]";
    }

    public String toAuditString() {
        return toString();
    }

    public boolean usePostSort(
            int length, boolean useInMemorySortDefault, int maxRawResultSetSizeForInMemorySortDefault) {
        throw new UnsupportedOperationException("SearchParameters.usePostSort");
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
        private int limit = 100;
        private Integer limitOrNull;
        private int offset;
        private int minCount;
        private boolean countDocsMissingFacetField;
        private FieldFacetMethod method;
        private int enumMethodCacheMinDF;
        private String label;
        private List<String> excludeFilters;

        public FieldFacet(String field) {
            this.field = field;
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

        private List<Object> identity() {
            return Arrays.asList(
                    field,
                    prefix,
                    sort,
                    limit,
                    limitOrNull,
                    offset,
                    minCount,
                    countDocsMissingFacetField,
                    method,
                    enumMethodCacheMinDF,
                    label,
                    excludeFilters);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof FieldFacet other && identity().equals(other.identity());
        }

        @Override
        public int hashCode() {
            return identity().hashCode();
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
        private final SortType sortType;
        private final String field;
        private final boolean ascending;

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.sortType = sortType;
            this.field = field;
            this.ascending = ascending;
        }

        public boolean isAscending() {
            return ascending;
        }

        public String getField() {
            return field;
        }

        public SortType getSortType() {
            return sortType;
        }

        /** What a sort key looks at. */
        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE;
        }
    }
}
