package org.bayan.exchange.authority;

import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import org.bayan.authority.index.AuthorityEntry;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.exchange.csv.CsvWriter;
import org.bayan.linking.name.AuthorityKind;

/** Writes the records that the current user may read as CSV, in the order of kinds and ids. */
public class AuthorityExport {
    private static final Comparator<AuthorityEntry> ORDER = Comparator.comparing(
                    (AuthorityEntry entry) -> entry.description().kind())
            .thenComparing(AuthorityEntry::id);

    private final AuthorityIndex index;
    private final AuthorityRights rights;

    public AuthorityExport(AuthorityIndex index, AuthorityRights rights) {
        this.index = index;
        this.rights = rights;
    }

    /**
     * @param language BCP 47 tag of the names that are written without one
     */
    public void write(Appendable out, Set<AuthorityKind> kinds, String language) throws IOException {
        CsvWriter writer = new CsvWriter(out);
        writer.write(AuthorityColumn.titles());
        Iterator<AuthorityEntry> entries = index.all().stream()
                .filter(entry -> kinds.contains(entry.description().kind()))
                .sorted(ORDER)
                .filter(entry -> rights.mayRead(entry.nodeRef()))
                .iterator();
        while (entries.hasNext()) {
            writer.write(AuthorityLines.cells(entries.next().description(), language));
        }
    }
}
