package org.bayan.statement.link.archive;

import java.util.Collection;
import org.bayan.linking.proposal.Company;

/** Records keep company that are linked in the same statements. */
final class LinkCompany implements Company {
    private final StatementTable<String> linked = new StatementTable<>();

    void put(String statement, Collection<String> authorityIds) {
        linked.put(statement, authorityIds);
    }

    /** In which part of the statements of the rarer record the other one is linked, too. */
    @Override
    public double between(String authorityId, String otherId) {
        int rarer = Math.min(linked.count(authorityId), linked.count(otherId));
        return rarer == 0 ? 0 : (double) linked.together(authorityId, otherId) / rarer;
    }
}
