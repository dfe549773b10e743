package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.extensions.surf.util.I18NUtil;

class IndexSearchTest {
    private final SearchService service = mock(SearchService.class);
    private final NamespacePrefixResolver prefixes = mock(NamespacePrefixResolver.class);
    private final IndexSearch index = new IndexSearch(service, new AftsWriter(prefixes), "solr6");

    IndexSearchTest() {
        when(prefixes.getPrefixes(any())).thenReturn(List.of("bay"));
    }

    @AfterEach
    void nobodysLanguage() {
        I18NUtil.setLocale(null);
    }

    @Test
    void words_areLookedForInEveryLanguage_theCallersFirst() throws Exception {
        when(service.query(any(SearchParameters.class))).thenReturn(mock(ResultSet.class));
        I18NUtil.setLocale(Locale.forLanguageTag("de-AT"));

        index.find(query(), Set.of());
        ArgumentCaptor<SearchParameters> asked = ArgumentCaptor.forClass(SearchParameters.class);
        verify(service).query(asked.capture());
        assertThat(asked.getValue().getLocales())
                .startsWith(Locale.forLanguageTag("de-AT"))
                .contains(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("ckb"))
                .doesNotHaveDuplicates();
    }

    @Test
    void longSearch_isSentWithoutHighlights_whichWouldBeSentInTheAddress() throws Exception {
        when(service.query(any(SearchParameters.class))).thenReturn(mock(ResultSet.class));

        index.find(query(), Set.of());
        index.find(query("\u0648".repeat(WordsParser.MAX_LENGTH)), Set.of());
        ArgumentCaptor<SearchParameters> asked = ArgumentCaptor.forClass(SearchParameters.class);
        verify(service, times(2)).query(asked.capture());
        assertThat(asked.getAllValues().get(0).getHighlight()).isNotNull();
        assertThat(asked.getAllValues().get(1).getHighlight()).isNull();
    }

    @Test
    void indexThatFails_isToldFromARefusal() {
        when(service.query(any(SearchParameters.class)))
                .thenThrow(new AlfrescoRuntimeException("There is no index to execute the query"));
        assertThatThrownBy(() -> index.find(query(), Set.of())).isInstanceOf(IndexUnavailable.class);
    }

    @Test
    void serverWithoutAnIndex_whoseSearchFindsNothing_isNotAsked() {
        IndexSearch without = new IndexSearch(service, new AftsWriter(prefixes), "noindex");
        assertThatThrownBy(() -> without.find(query(), Set.of())).isInstanceOf(IndexUnavailable.class);
        verifyNoInteractions(service);
    }

    @Test
    void refusal_staysARefusal() {
        when(service.query(any(SearchParameters.class))).thenThrow(new AccessDeniedException("no"));
        assertThatThrownBy(() -> index.find(query(), Set.of())).isInstanceOf(AccessDeniedException.class);
    }

    private static StatementQuery query() throws WordsProblem {
        return query("ministry");
    }

    private static StatementQuery query(String typed) throws WordsProblem {
        return new StatementQuery(
                Optional.of(WordsParser.parse(typed)), List.of(), Optional.empty(), false, 0, 50, Set.of(), false);
    }
}
