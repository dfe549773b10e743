package org.bayan.statement.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkSecrecy;

/** A link may be told to everybody if every reader of the archive may see all the records that it speaks of. */
public class PublicLinks implements LinkSecrecy {
    private final AuthorityReferences references;
    private final PublicRecords publicRecords;

    public PublicLinks(AuthorityReferences references, PublicRecords publicRecords) {
        this.references = references;
        this.publicRecords = publicRecords;
    }

    @Override
    public Predicate<LinkEvidence> openLinks() {
        Look look = new Look();
        return link -> look.mayTell(link);
    }

    /** The records that one document speaks of, each looked up once. */
    final class Look {
        private final Map<String, Optional<AuthorityReference>> seen = new HashMap<>();
        private final Map<Long, Boolean> known = new HashMap<>();

        /** The record of an id, if every reader of the archive may see it. */
        Optional<AuthorityReference> find(String id) {
            return seen.computeIfAbsent(
                    id,
                    each -> references.find(each).filter(record -> publicRecords.contains(record.nodeRef(), known)));
        }

        boolean mayTell(LinkEvidence link) {
            return ids(link).allMatch(id -> find(id).isPresent())
                    && link.replaced().stream().allMatch(this::mayTell);
        }

        private static Stream<String> ids(LinkEvidence link) {
            Set<String> ids = new LinkedHashSet<>(link.authorityIds());
            ids.addAll(link.movedFrom());
            Stream.of(link.madeId(), link.withheldId()).filter(id -> id != null).forEach(ids::add);
            return ids.stream();
        }
    }

    Look look() {
        return new Look();
    }
}
