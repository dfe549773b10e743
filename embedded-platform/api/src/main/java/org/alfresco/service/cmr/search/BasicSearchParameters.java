package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.StoreRef;

/** What every search has. */
public interface BasicSearchParameters {
    String getLanguage();

    String getQuery();

    List<StoreRef> getStores();

    List<Locale> getLocales();

    List<SearchParameters.SortDefinition> getSortDefinitions();
}
