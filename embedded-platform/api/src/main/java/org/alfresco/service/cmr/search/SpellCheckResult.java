package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.List;

/** What a spell check proposes. */
public class SpellCheckResult implements Serializable {
    private final String resultName;
    private final List<String> results;
    private final boolean searchedFor;

    public SpellCheckResult(String resultName, List<String> results, boolean searchedFor) {
        this.resultName = resultName;
        this.results = results;
        this.searchedFor = searchedFor;
    }

    public String getResultName() {
        return resultName;
    }

    public List<String> getResults() {
        return results;
    }

    public boolean isSearchedFor() {
        return searchedFor;
    }

    public boolean isSpellCheckExist() {
        return resultName != null;
    }
}
