package org.bayan.embedded.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacet;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.util.Pair;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bayan.embedded.search.index.ContentText;
import org.bayan.embedded.search.index.IndexAnalyzer;
import org.bayan.embedded.search.index.NodeDocuments;
import org.bayan.embedded.search.index.NodeIndex;
import org.bayan.embedded.search.index.PropertyFields;
import org.bayan.embedded.search.query.SearchCompiler.Surroundings;
import org.bayan.embedded.security.ReadCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostSearchServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T12:00:00Z"), ZoneOffset.UTC);

    private final TestRepository repository = new TestRepository();
    private final PermissionService permissions = mock(PermissionService.class);
    private NodeIndex index;
    private SearchService search;

    @BeforeEach
    void fill() {
        IndexAnalyzer analyzer = new IndexAnalyzer(field -> field.endsWith("}content"));
        index = new NodeIndex(new ByteBuffersDirectory(), analyzer);
        lenient().when(permissions.hasPermission(any(), any())).thenReturn(AccessStatus.ALLOWED);
        ContentText content = new ContentText(repository.contents);
        search = new HostSearchService(
                index,
                new Surroundings(repository.dictionary, repository.prefixes, analyzer, repository.nodes, CLOCK),
                repository.nodes,
                content,
                this::reads);
        NodeRef home = repository.add(TestRepository.ROOT, "cm:folder", "home");
        NodeRef letters = repository.add(home, "cm:folder", "letters of 2011");
        NodeRef deep = repository.add(letters, "cm:folder", "deep");
        repository.add(
                letters,
                "t:letter",
                "v.txt",
                "cm:title",
                text("ar", "كلمة وزير الخارجيّة"),
                "t:code",
                "SMI/A200/1",
                "t:pages",
                3,
                "t:weight",
                1.5,
                "cm:created",
                date("2011-03-15T08:00:00Z"),
                "cm:creator",
                "admin",
                "t:languages",
                new ArrayList<>(List.of("ar", "en")),
                "cm:content",
                repository.text("A quick brown fox. صدر عن الوزارة بيان في دمشق. The end."));
        repository.add(
                deep,
                "cm:content",
                "report-final.txt",
                "cm:title",
                text("en", "Final report"),
                "t:code",
                "SMI/A200/2",
                "t:pages",
                12,
                "t:weight",
                2.5,
                "cm:created",
                date("2026-05-10T09:00:00Z"),
                "cm:creator",
                "bob",
                "t:languages",
                new ArrayList<>(List.of("en")),
                "cm:content",
                repository.text("The lazy dog sleeps in big green fields of apple trees."));
        repository.add(home, "cm:content", "empty", "cm:created", date("2012-01-01T00:00:00Z"), "cm:creator", "admin");
        NodeDocuments documents = new NodeDocuments(
                repository.nodes, repository.dictionary, new PropertyFields(repository.dictionary, content, analyzer));
        Stream.of("root", "home", "letters-of-2011", "deep", "v-txt", "report-final-txt", "empty")
                .map(id -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id))
                .forEach(node -> index.put(node.toString(), documents.of(node)));
    }

    private ReadCheck reads() {
        return new ReadCheck() {
            @Override
            public boolean isForAll() {
                return false;
            }

            @Override
            public boolean mayRead(NodeRef node, String owner, NodeRef parent) {
                return permissions.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
            }
        };
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }

    private static MLText text(String language, String text) {
        return new MLText(Locale.forLanguageTag(language), text);
    }

    private static SearchParameters parameters(String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery(query);
        parameters.addSort("cm:name", true);
        return parameters;
    }

    private String ids(SearchParameters parameters) {
        ResultSet found = search.query(parameters);
        return String.join(" ", found.getNodeRefs().stream().map(NodeRef::getId).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "TYPE:\"cm:content\"; empty report-final-txt v-txt",
                "EXACTTYPE:\"cm:content\"; empty report-final-txt",
                "TYPE:\"t:letter\"; v-txt",
                "TYPE:folder AND PATH:\"/cm:home/*\"; letters-of-2011",
                "TYPE:\"zz:none\"; ``",
                "ASPECT:\"cm:titled\"; report-final-txt v-txt",
                "PARENT:\"workspace://SpacesStore/home\"; empty letters-of-2011",
                "ANCESTOR:\"workspace://SpacesStore/letters-of-2011\"; deep report-final-txt v-txt",
                "PATH:\"/cm:home//*\"; deep empty letters-of-2011 report-final-txt v-txt",
                "PATH:\"/cm:home/cm:letters_x0020_of_x0020_2011/*\"; deep v-txt",
                "PATH:\"//cm:deep\"; deep",
                "PATH:\"/cm:home/cm:letters_x0020_of_x0020_2011//.\"; deep letters-of-2011 report-final-txt v-txt",
                "ID:\"workspace://SpacesStore/empty\"; empty",
                "=cm:name:\"v.txt\"; v-txt",
                "=cm:name:\"V.txt\"; ``",
                "cm:name:v; v-txt",
                "cm:name:FINAL; report-final-txt",
                "cm:name:\"report-final.txt\"; report-final-txt",
                "cm:name:rep*; report-final-txt",
                "cm:name:*ort; report-final-txt",
                "cm:name:\"rep* final\"; report-final-txt",
                "name:txt; report-final-txt v-txt",
                "cm_name:txt; report-final-txt v-txt",
                "@cm\\:name:txt; report-final-txt v-txt",
                "{http://www.alfresco.org/model/content/1.0}name:txt; report-final-txt v-txt",
                "cm:title:وزير; v-txt",
                "cm:title:الخارجية; v-txt",
                "cm:title:الخارجيه; v-txt",
                "t:code:\"SMI/A200/1\"; v-txt",
                "t:code:SMI*; report-final-txt v-txt",
                "t:code:smi*; ``",
                "fox; v-txt",
                "\"quick brown\"; v-txt",
                "\"brown quick\"; ``",
                "\"quick fox\"; ``",
                "\"quick fox\"~2; v-txt",
                "وزارة; v-txt",
                "TEXT:دمشق; v-txt",
                "ALL:final; report-final-txt",
                "big *(2) apple; ``",
                "big *(3) apple; report-final-txt",
                "quikc~0.6; v-txt",
                "cm:created:2011; v-txt",
                "cm:created:\"2011-03-15\"; v-txt",
                "cm:created:[2011-03 TO 2012]; empty v-txt",
                "cm:created:<2011-03-15 TO MAX]; empty report-final-txt",
                "cm:created:[NOW/DAY TO NOW]; report-final-txt",
                "cm:created:TODAY; report-final-txt",
                "cm:created:[NOW-20YEARS TO NOW/YEAR-1DAY]; empty v-txt",
                "t:pages:3; v-txt",
                "t:pages:[4 TO *]; report-final-txt",
                "t:pages:<3 TO 12>; ``",
                "t:pages:3..12; report-final-txt v-txt",
                "t:weight:[1 TO 2]; v-txt",
                "ISNOTNULL:\"cm:title\"; report-final-txt v-txt",
                "EXISTS:\"t:code\"; report-final-txt v-txt",
                "ISNULL:\"t:code\"; empty",
                "TYPE:\"cm:content\" AND NOT cm:creator:bob; empty v-txt",
                "TYPE:\"cm:content\" AND -cm:creator:bob; empty v-txt",
                "TYPE:\"cm:content\" AND !cm:creator:bob; empty v-txt",
                "cm:creator:(bob admin); empty report-final-txt v-txt",
                "cm:creator:(bob AND admin); ``",
                "(fox OR dog) AND t:pages:12; report-final-txt",
                "fox dog; report-final-txt v-txt",
                "+TYPE:\"t:letter\"; v-txt",
                "t:languages:en; report-final-txt v-txt",
                "t:languages:ar; v-txt",
                "cm:content.mimetype:\"text/plain\"; report-final-txt v-txt",
                "zz:nope:1; ``",
                "nope:1; ``",
                "cm:name:*; deep empty home letters-of-2011 report-final-txt v-txt",
                "ISNODE:T AND TYPE:\"t:letter\"; v-txt"
            })
    void query_afts_findsWhatIsAskedFor(String query, String expected) {
        assertThat(ids(parameters(query))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "select * from cmis:document where cmis:name = 'v.txt'; v-txt",
                "SELECT * FROM cmis:document ORDER BY cmis:name DESC; v-txt report-final-txt empty",
                "SELECT * FROM cmis:document ORDER BY cmis:creationDate; v-txt empty report-final-txt",
                "SELECT * FROM cmis:folder WHERE cmis:name LIKE '%2011' ORDER BY cmis:name; letters-of-2011",
                "SELECT * FROM t:letter; v-txt",
                "SELECT d.* FROM cmis:document d JOIN cm:titled t ON d.cmis:objectId = t.cmis:objectId ORDER BY d.cmis:name; report-final-txt v-txt",
                "SELECT * FROM cmis:document WHERE cmis:name IN ('v.txt', 'empty') ORDER BY cmis:name; empty v-txt",
                "SELECT * FROM cmis:document WHERE cmis:name <> 'v.txt' ORDER BY cmis:name; empty report-final-txt",
                "SELECT * FROM cmis:document WHERE t:code IS NULL; empty",
                "SELECT * FROM cmis:document WHERE t:code IS NOT NULL AND t:pages > 3; report-final-txt",
                "SELECT * FROM cmis:document WHERE cmis:creationDate < TIMESTAMP '2011-04-01T00:00:00.000Z'; v-txt",
                "SELECT * FROM cmis:document WHERE CONTAINS('fox'); v-txt",
                "SELECT * FROM cmis:document WHERE IN_FOLDER('home'); empty",
                "SELECT * FROM cmis:document WHERE IN_TREE('workspace://SpacesStore/letters-of-2011') ORDER BY cmis:name; report-final-txt v-txt",
                "SELECT * FROM cmis:document WHERE NOT (cmis:createdBy = 'admin'); report-final-txt",
                "SELECT * FROM cmis:document WHERE 'ar' = ANY t:languages; v-txt",
                "SELECT * FROM cmis:document WHERE cmis:objectId = 'empty'; empty",
                "SELECT * FROM cmis:document WHERE cmis:objectTypeId = 'D:t:letter'; v-txt"
            })
    void query_cmis_findsWhatIsAskedFor(String query, String expected) {
        SearchParameters parameters = parameters(query);
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        assertThat(ids(parameters)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TYPE:\"cm:folder\" AND (",
                "cm:created:soon",
                "t:pages:many",
                "PATH:\"a//\"",
                "TEXT:[a TO b]",
                "%cm:name"
            })
    void query_thatCannotBeRead_isRefused(String query) {
        assertThatThrownBy(() -> search.query(parameters(query))).isInstanceOf(QuerySyntaxException.class);
    }

    @Test
    void query_unknownCmisTypeOrColumn_isRefused() {
        for (String query : List.of("SELECT * FROM cmis:nothing", "SELECT * FROM cmis:document WHERE zz:a = 1")) {
            SearchParameters parameters = parameters(query);
            parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
            assertThatThrownBy(() -> search.query(parameters)).isInstanceOf(QuerySyntaxException.class);
        }
    }

    @Test
    void query_unknownLanguage_isRefused() {
        SearchParameters parameters = parameters("x");
        parameters.setLanguage("zz");
        assertThatThrownBy(() -> search.query(parameters)).hasMessageContaining("Unknown query language: zz");
    }

    @Test
    void query_operatorAnd_joinsWords() {
        SearchParameters parameters = parameters("fox dog");
        parameters.setDefaultFTSOperator(SearchParameters.Operator.AND);
        assertThat(ids(parameters)).isEmpty();
    }

    @Test
    void query_template_putsTheWordsIntoEachField() {
        SearchParameters parameters = parameters("keywords:final");
        parameters.addQueryTemplate("keywords", "%(cm:name cm:title TEXT)");
        assertThat(ids(parameters)).isEqualTo("report-final-txt");
        parameters.setQuery("fox");
        parameters.setDefaultFieldName("keywords");
        assertThat(ids(parameters)).isEqualTo("v-txt");
    }

    @Test
    void query_page_isCutFromAllHits() {
        SearchParameters parameters = parameters("TYPE:\"cm:content\"");
        parameters.setLimitBy(LimitBy.FINAL_SIZE);
        parameters.setLimit(1);
        parameters.setSkipCount(1);
        ResultSet found = search.query(parameters);
        assertThat(found.getNodeRefs()).extracting(NodeRef::getId).containsExactly("report-final-txt");
        assertThat(found.getNumberFound()).isEqualTo(3);
        assertThat(found.hasMore()).isTrue();
        assertThat(found.getStart()).isEqualTo(1);
    }

    @Test
    void query_sort_ordersByEachKindOfValueWithMissingOnesLast() {
        for (String[] sort : new String[][] {
            {"t:pages", "v-txt report-final-txt empty"},
            {"t:weight", "v-txt report-final-txt empty"},
            {"cm:created", "v-txt empty report-final-txt"},
            {"@{http://www.alfresco.org/model/content/1.0}title", "report-final-txt v-txt empty"}
        }) {
            SearchParameters parameters = parameters("TYPE:\"cm:content\"");
            parameters.getSortDefinitions().clear();
            parameters.addSort(sort[0], true);
            assertThat(ids(parameters)).as(sort[0]).isEqualTo(sort[1]);
        }
    }

    @Test
    void query_conditionsThatHoldOrNot_scoreOne() {
        ResultSet found = search.query(parameters("TYPE:\"cm:content\" AND =cm:name:\"v.txt\" AND t:pages:3"));
        assertThat(found.getScore(0)).isEqualTo(1.0f);
    }

    @Test
    void query_filterAndFacets_countTheRemainingHits() {
        SearchParameters parameters = parameters("TYPE:\"cm:content\"");
        parameters.addFilterQuery("{!afts tag=x}ISNOTNULL:\"t:code\"");
        parameters.addFieldFacet(new FieldFacet("t:languages"));
        parameters.addFacetQuery("{!afts key='long'}t:pages:[10 TO *]");
        parameters.addFacetQuery("fox");
        ResultSet found = search.query(parameters);
        assertThat(found.getNumberFound()).isEqualTo(2);
        assertThat(found.getFieldFacet("t:languages")).containsExactly(new Pair<>("en", 2), new Pair<>("ar", 1));
        assertThat(found.getFacetQueries()).containsEntry("long", 1).containsEntry("fox", 1);
    }

    @Test
    void query_nodesThatTheUserMayNotRead_leaveNoTrace() {
        NodeRef hidden = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "v-txt");
        lenient()
                .when(permissions.hasPermission(hidden, PermissionService.READ))
                .thenReturn(AccessStatus.DENIED);
        SearchParameters parameters = parameters("TYPE:\"cm:content\"");
        parameters.addFieldFacet(new FieldFacet("t:languages"));
        parameters.addFacetQuery("fox");
        ResultSet found = search.query(parameters);
        assertThat(found.getNumberFound()).isEqualTo(2);
        assertThat(found.getFieldFacet("t:languages")).containsExactly(new Pair<>("en", 1));
        assertThat(found.getFacetQueries()).containsEntry("fox", 0);
    }

    @Test
    void query_highlight_marksTheWordsInTheirPassages() {
        SearchParameters parameters = parameters("الوزارة OR fox");
        parameters.setHighlight(new GeneralHighlightParameters(
                3,
                40,
                null,
                "<b>",
                "</b>",
                null,
                null,
                List.of(new FieldHighlightParameters("cm:content", null, null, null, null, null))));
        ResultSet found = search.query(parameters);
        List<Pair<String, List<String>>> passages = found.getHighlighting().get(found.getNodeRef(0));
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).getFirst()).isEqualTo("cm:content");
        assertThat(String.join(" ", passages.get(0).getSecond()))
                .contains("<b>fox</b>")
                .contains("<b>الوزارة</b>");
    }

    @Test
    void put_again_replacesTheNode() {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "empty");
        index.remove(node.toString());
        assertThat(ids(parameters("=cm:name:empty"))).isEmpty();
    }
}
