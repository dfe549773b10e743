package org.bayan.embedded.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.search.SearchService;

/** The languages that queries are answered in. The old Lucene syntax is read as AFTS, which covers what is in use of it. */
public enum QueryLanguage {
    AFTS(
            SearchService.LANGUAGE_FTS_ALFRESCO,
            SearchService.LANGUAGE_INDEX_FTS_ALFRESCO,
            SearchService.LANGUAGE_SOLR_FTS_ALFRESCO,
            SearchService.LANGUAGE_LUCENE),
    CMIS(
            SearchService.LANGUAGE_CMIS_ALFRESCO,
            SearchService.LANGUAGE_CMIS_STRICT,
            SearchService.LANGUAGE_INDEX_CMIS,
            SearchService.LANGUAGE_SOLR_CMIS);

    private final Set<String> names;

    QueryLanguage(String... names) {
        this.names = Set.of(names);
    }

    /** @throws AlfrescoRuntimeException for a language that is not answered */
    public static QueryLanguage of(String name) {
        String wanted = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.names.contains(wanted))
                .findFirst()
                .orElseThrow(() -> new AlfrescoRuntimeException("Unknown query language: " + name));
    }
}
