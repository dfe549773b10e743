package org.bayan.statement.link;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.linking.proposal.LinkProposal;
import org.bayan.linking.proposal.Linker;
import org.bayan.linking.proposal.Outcome;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.LinkEvidence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the links of a statement: what rules propose for its text now, under what people have decided. */
public class StatementLinking {
    private static final Logger LOG = LoggerFactory.getLogger(StatementLinking.class);

    private final Linker linker;
    private final EvidenceStore evidenceStore;
    private final StatementLinks statementLinks;
    private final LinkMerge merge;
    private final NamesReady namesReady;

    public StatementLinking(
            NamesReady namesReady,
            Linker linker,
            EvidenceStore evidenceStore,
            StatementLinks statementLinks,
            RecordsNow records) {
        this.namesReady = namesReady;
        this.linker = linker;
        this.merge = new LinkMerge(records);
        this.evidenceStore = evidenceStore;
        this.statementLinks = statementLinks;
    }

    /**
     * The links of a statement whose text is about to be stored.
     *
     * @param before the evidence as it still stands
     * @param fields the evidence of the fields as it will be
     * @param sameText whether the text is the one that {@code before} refers to
     */
    public List<LinkEvidence> links(
            NodeRef statement, Evidence before, List<FieldEvidence> fields, String text, boolean sameText) {
        List<LinkProposal> proposals = propose(text, fields, before.links());
        List<LinkEvidence> settled = statementLinks.settled(
                statement, before.links(), null, a -> before.links().isEmpty() && isLinkedByRule(proposals, a));
        return merge.merge(settled, proposals, text, sameText);
    }

    /** A copy has its original's associations, and no evidence: what rules would link anyway is nobody's decision. */
    private static boolean isLinkedByRule(List<LinkProposal> proposals, AssociatedAuthority association) {
        return proposals.stream()
                .anyMatch(p -> p.outcome() == Outcome.LINKED
                        && p.role() == association.role()
                        && p.candidates().get(0).authorityId().equals(association.authorityId()));
    }

    /**
     * The links as they come out when the stored text is linked again.
     *
     * @throws LinkRefused if the names are not loaded yet
     */
    List<LinkEvidence> again(NodeRef statement, List<LinkEvidence> links) {
        if (statementLinks.isApproved(statement)) {
            // What is approved stays as it is until it is opened again.
            return links;
        }
        if (!namesReady.await()) {
            throw new LinkRefused(LinkRefused.Kind.CONFLICT, "bayan.linking.notReady");
        }
        Optional<String> text = evidenceStore.text(statement);
        return text.isEmpty()
                ? links
                : merge.merge(
                        links, propose(text.get(), evidenceStore.read(statement).fields(), links), text.get(), true);
    }

    /** Links the stored text again; says whether anything changed. Must run in a transaction. */
    public boolean relink(NodeRef statement) {
        return statementLinks.change(statement, null, links -> again(statement, links));
    }

    /** A fault in the search for names costs a statement its suggestions, never its description. */
    List<LinkProposal> propose(String text, List<FieldEvidence> fields, List<LinkEvidence> links) {
        try {
            return linker.propose(StatedNames.input(text, fields, links));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("No names could be looked for in a text of {} characters", text.length(), e);
            return List.of();
        }
    }
}
