package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class StatementSearchTest {
    private static final NodeRef STATEMENT = new NodeRef("workspace://SpacesStore/s-1");
    private static final SearchPage NOTHING = SearchPage.of(List.of(), false, OptionalLong.of(0));
    private static final SearchPage ONE = SearchPage.of(List.of(STATEMENT), false, OptionalLong.of(1));

    private final DatabaseSearch database = mock(DatabaseSearch.class);
    private final IndexSearch index = mock(IndexSearch.class);
    private final AuthorityNames names = mock(AuthorityNames.class);
    private final StatementSearch search = new StatementSearch(database, index, names);

    @BeforeEach
    void noAuthorityHasTheName() {
        when(names.idsOf(any())).thenReturn(Set.of());
    }

    @Test
    void words_withoutAnIndex_areRefused() throws Exception {
        when(index.find(any(), any())).thenThrow(new IndexUnavailable(null));

        assertThatThrownBy(() -> search.find(words("ministry"))).isInstanceOf(IndexUnavailable.class);
    }

    @Test
    void code_withoutAnIndex_isFoundAllTheSame() throws Exception {
        when(database.find(any())).thenReturn(ONE);
        when(index.find(any(), any())).thenThrow(new IndexUnavailable(null));

        SearchPage page = search.find(words("S/PV.7116"));
        assertThat(page.nodes()).containsExactly(STATEMENT);
        assertThat(page.total()).hasValue(1);
        assertThat(page.indexed()).isFalse();
    }

    @Test
    void code_inSmallLetters_isLookedUpInCapitalsToo() throws Exception {
        when(database.find(any())).thenReturn(ONE);
        when(index.find(any(), any())).thenReturn(NOTHING);

        assertThat(search.find(words("s/pv.7116")).nodes()).containsExactly(STATEMENT);
        ArgumentCaptor<StatementQuery> asked = ArgumentCaptor.forClass(StatementQuery.class);
        verify(database).find(asked.capture());
        assertThat(asked.getValue().conditions())
                .containsExactly(new Condition.OneOf(SearchField.CODE, List.of("s/pv.7116", "S/PV.7116")));
    }

    @Test
    void listWithCounts_comesFromTheDatabase() throws Exception {
        SearchPage.Bucket bucket = new SearchPage.Bucket("ar", 7);
        when(database.find(any())).thenReturn(ONE);
        when(index.find(any(), any()))
                .thenReturn(new SearchPage(
                        List.of(),
                        false,
                        OptionalLong.of(7),
                        Map.of(SearchField.LANGUAGE, List.of(bucket)),
                        true,
                        Map.of()));

        SearchPage page = search.find(counting(SearchField.LANGUAGE));
        assertThat(page.nodes()).containsExactly(STATEMENT);
        assertThat(page.total()).hasValue(1);
        assertThat(page.facets()).containsEntry(SearchField.LANGUAGE, List.of(bucket));
        assertThat(page.indexed()).isTrue();
    }

    @Test
    void listWithCounts_withoutAnIndex_isAListWithoutCounts() throws Exception {
        when(database.find(any())).thenReturn(ONE);
        when(index.find(any(), any())).thenThrow(new IndexUnavailable(null));

        SearchPage page = search.find(counting(SearchField.LANGUAGE));
        assertThat(page.nodes()).containsExactly(STATEMENT);
        assertThat(page.facets()).isEmpty();
        assertThat(page.indexed()).isFalse();
    }

    private static StatementQuery words(String typed) throws WordsProblem {
        return new StatementQuery(
                Optional.of(WordsParser.parse(typed)), List.of(), Optional.empty(), false, 0, 50, Set.of(), false);
    }

    private static StatementQuery counting(SearchField field) {
        return new StatementQuery(Optional.empty(), List.of(), Optional.empty(), false, 0, 50, Set.of(field), false);
    }
}
