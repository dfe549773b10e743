package org.bayan.webscript.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;
import org.bayan.statement.ExtractionState;
import org.bayan.statement.evidence.CandidateEvidence;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.evidence.MentionEvidence;
import org.bayan.statement.link.OpenName;
import org.bayan.webscript.authority.AuthorityBrief;

/**
 * Puts together what a caller, who may read a statement, is shown of its links. A record that the caller may not see is left
 * out, and with it every link that speaks of nobody else: not even a count tells of it.
 */
public class LinkViews {
    private final NodeService nodeService;
    private final EvidenceStore evidenceStore;
    private final AuthorityBriefs briefs;

    public LinkViews(NodeService nodeService, EvidenceStore evidenceStore, AuthorityBriefs briefs) {
        this.nodeService = nodeService;
        this.evidenceStore = evidenceStore;
        this.briefs = briefs;
    }

    LinksView of(NodeRef statement, String batchId) {
        Evidence evidence = evidenceStore.read(statement);
        String text = evidenceStore.text(statement).orElse("");
        List<LinksView.LinkView> links = new ArrayList<>();
        evidence.links().forEach(link -> view(link, text).ifPresent(links::add));
        boolean lost = links.stream().anyMatch(link -> link.mentions().stream().anyMatch(m -> m.stale()));
        int open = (int) links.stream()
                .filter(link -> link.state().equals(LinkState.SUGGESTED.code()))
                .count();
        return new LinksView(evidence.textSha256(), lost || isPending(statement), links, open, batchId);
    }

    /** The link of a statement that has a name open, as the caller may see it. */
    Optional<LinksView.LinkView> open(NodeRef statement, OpenName name) {
        String text = evidenceStore.text(statement).orElse("");
        return evidenceStore.read(statement).links().stream()
                .filter(link -> link.state().isOpen() && OpenName.of(link).equals(name))
                .findFirst()
                .flatMap(link -> view(link, text));
    }

    private boolean isPending(NodeRef statement) {
        return ExtractionState.of(nodeService.getProperty(statement, BayanModel.PROP_EXTRACTION_STATE))
                .filter(state -> state == ExtractionState.PENDING)
                .isPresent();
    }

    private Optional<LinksView.LinkView> view(LinkEvidence link, String text) {
        List<LinksView.CandidateView> candidates = new ArrayList<>();
        for (CandidateEvidence candidate : link.candidates()) {
            briefs.of(candidate.authorityId())
                    .filter(brief -> candidates.stream()
                            .noneMatch(c -> c.authority().id().equals(brief.id())))
                    .ifPresent(brief -> candidates.add(
                            new LinksView.CandidateView(brief, candidate.score(), candidate.features())));
        }
        candidates.replaceAll(candidate -> candidate.amongRivals(candidates.size() - 1));
        if (candidates.size() < link.candidates().size()) {
            candidates.sort(
                    Comparator.comparingDouble(LinksView.CandidateView::score).reversed());
        }
        Optional<AuthorityBrief> authority = authority(link, candidates);
        boolean needsOne = link.state() == LinkState.LINKED || link.state() == LinkState.SUGGESTED;
        if (needsOne && authority.isEmpty()) {
            return Optional.empty();
        }
        List<LinksView.MentionView> mentions =
                link.mentions().stream().map(mention -> mention(mention, text)).toList();
        return Optional.of(new LinksView.LinkView(
                link.linkId(),
                link.state().code(),
                link.kind() == null ? null : link.kind().code(),
                link.role() == null ? null : link.role().code(),
                link.origin().code(),
                link.name() == null ? authority.map(AuthorityBrief::name).orElse(null) : link.name(),
                mentions,
                authority.orElse(null),
                candidates.isEmpty() ? null : (Double) candidates.get(0).score(),
                candidates,
                !mentions.isEmpty() && mentions.stream().allMatch(LinksView.MentionView::stale),
                link.decidedBy(),
                link.decidedAt() == null ? null : link.decidedAt().toString(),
                link.reason(),
                link.batchId()));
    }

    private Optional<AuthorityBrief> authority(LinkEvidence link, List<LinksView.CandidateView> candidates) {
        if (link.isLinked()) {
            return briefs.of(link.authorityId());
        }
        return link.state() == LinkState.SUGGESTED
                ? candidates.stream().findFirst().map(LinksView.CandidateView::authority)
                : Optional.empty();
    }

    private static LinksView.MentionView mention(MentionEvidence mention, String text) {
        boolean placed = mention.hasPlace() && mention.end() <= text.length();
        return new LinksView.MentionView(
                placed ? (Integer) mention.start() : null,
                placed ? (Integer) mention.end() : null,
                mention.text(),
                placed ? Contexts.around(text, mention.start(), mention.end()) : null,
                mention.stated(),
                mention.stale());
    }
}
