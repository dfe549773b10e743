package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.proposal.Company;
import org.bayan.linking.proposal.LinkProposal;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.linking.proposal.Linker;
import org.bayan.linking.proposal.LinkingInput;
import org.bayan.linking.proposal.StatedName;
import org.bayan.statement.evidence.LinkEvidence;

/** An archive of a few records, and what the linker proposes for a text. */
final class LinkFixtures {
    private final NameIndex index = new NameIndex();
    final Map<String, String> merged = new HashMap<>();
    final List<String> gone = new ArrayList<>();

    final RecordsNow records = new RecordsNow() {
        @Override
        public boolean exists(String id) {
            return !gone.contains(id);
        }

        @Override
        public String current(String id) {
            return merged.getOrDefault(id, id);
        }
    };

    final LinkMerge merge = new LinkMerge(records);

    void person(String id, String... names) {
        index.put(AuthorityRecord.builder(id, AuthorityKind.PERSON)
                .preferred("ar", names[0])
                .other(List.of(names).subList(1, names.length))
                .build());
    }

    void body(String id, String name) {
        index.put(AuthorityRecord.builder(id, AuthorityKind.CORPORATE_BODY)
                .preferred("ar", name)
                .build());
    }

    void remove(String id) {
        index.remove(id);
    }

    List<LinkProposal> propose(String text) {
        return new Linker(index, Company.none()).propose(LinkingInput.of(text));
    }

    /** With a labelled block that states one issuer. */
    List<LinkProposal> propose(String text, String issuer) {
        int at = text.indexOf(issuer);
        return new Linker(index, Company.none())
                .propose(new LinkingInput(
                        text,
                        List.of(new StatedName(
                                issuer,
                                at,
                                at + issuer.length(),
                                LinkRole.ISSUED_BY,
                                StatedName.Source.LABELLED_BLOCK)),
                        null,
                        java.util.Set.of()));
    }

    List<LinkEvidence> run(List<LinkEvidence> before, String text) {
        return merge.merge(before, propose(text), text, true);
    }

    List<LinkEvidence> newText(List<LinkEvidence> before, String text) {
        return merge.merge(before, propose(text), text, false);
    }
}
