package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.List;

/** What a spell check proposes. */
public class SpellCheckResult implements Serializable {
    public SpellCheckResult(String resultName, List<String> results, boolean searchedFor) {
        // TODO
    }

    public String getResultName() {
        throw new UnsupportedOperationException("TODO");
    }

    public List<String> getResults() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isSearchedFor() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isSpellCheckExist() {
        throw new UnsupportedOperationException("TODO");
    }
}
