package org.bayan.statement.write;

import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.StructuredText;
import org.bayan.model.BayanModel;
import org.bayan.reading.ReadOutcome;
import org.bayan.statement.ContentFingerprint;
import org.bayan.statement.ExtractionState;
import org.bayan.statement.ReviewState;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.description.CurrentValues;
import org.bayan.statement.description.Description;
import org.bayan.statement.description.OverwritePolicy;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.EvidenceUnreadableException;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.link.StatementLinking;
import org.bayan.statement.link.StatementLinks;
import org.bayan.statement.queue.PendingDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what one run of extraction found: values, links, state and evidence in one transaction, so that they never disagree.
 * What was read from a content that has been replaced meanwhile is dropped.
 */
public class StatementWriter {
    private static final Logger LOG = LoggerFactory.getLogger(StatementWriter.class);

    private final NodeService nodeService;
    private final ValueWriter valueWriter;
    private final IntakeDefaults intakeDefaults;
    private final EvidenceStore evidenceStore;
    private final SilentWrites silentWrites;
    private final StatementLinking linking;
    private final StatementLinks statementLinks;
    private final ProblemMessages messages;
    private final OverwritePolicy overwritePolicy = new OverwritePolicy();
    private final String version;
    private final Clock clock;

    public StatementWriter(
            NodeService nodeService,
            ValueWriter valueWriter,
            IntakeDefaults intakeDefaults,
            EvidenceStore evidenceStore,
            SilentWrites silentWrites,
            StatementLinking linking,
            StatementLinks statementLinks,
            ProblemMessages messages,
            String version,
            Clock clock) {
        this.nodeService = nodeService;
        this.valueWriter = valueWriter;
        this.intakeDefaults = intakeDefaults;
        this.evidenceStore = evidenceStore;
        this.silentWrites = silentWrites;
        this.linking = linking;
        this.statementLinks = statementLinks;
        this.messages = messages;
        this.version = version;
        this.clock = clock;
    }

    /**
     * Must run in a transaction.
     *
     * @return false, and nothing is written, if the document is gone, has new content, or is not pending any more
     */
    public boolean write(PendingDocument document, ReadOutcome outcome, Extraction extraction) {
        NodeRef nodeRef = document.nodeRef();
        if (!nodeService.exists(nodeRef) || !isStillPending(nodeRef, document.contentUrl())) {
            return false;
        }
        silentWrites.on(nodeRef, () -> {
            silentWrites.besideTheRecord(nodeRef, () -> writeOutcome(document, outcome, extraction));
            showUnreviewed(nodeRef);
        });
        return true;
    }

    private void writeOutcome(PendingDocument document, ReadOutcome outcome, Extraction extraction) {
        if (outcome instanceof ReadOutcome.Read read) {
            describe(document, read, extraction);
        } else if (outcome instanceof ReadOutcome.NotRead notRead) {
            giveReason(document, notRead);
        }
    }

    /** A search finds only what is stored: so also that nobody has reviewed it. */
    private void showUnreviewed(NodeRef nodeRef) {
        if (!nodeService.hasAspect(nodeRef, BayanModel.ASPECT_REVIEWED)) {
            nodeService.addAspect(
                    nodeRef,
                    BayanModel.ASPECT_REVIEWED,
                    Map.of(BayanModel.PROP_REVIEW_STATE, ReviewState.UNREVIEWED.code()));
        }
    }

    private boolean isStillPending(NodeRef nodeRef, String contentUrl) {
        return ExtractionState.PENDING.code().equals(nodeService.getProperty(nodeRef, BayanModel.PROP_EXTRACTION_STATE))
                && nodeService.getProperty(nodeRef, ContentModel.PROP_CONTENT) instanceof ContentData content
                && contentUrl.equals(content.getContentUrl());
    }

    private void describe(PendingDocument document, ReadOutcome.Read read, Extraction extraction) {
        NodeRef nodeRef = document.nodeRef();
        Evidence before = evidenceStore.read(nodeRef);
        CurrentValues current = valueWriter.current(nodeRef, incidentalTitles(document, read.text()));
        Description description = overwritePolicy.describe(before, current, extraction, intakeDefaults.of(nodeRef));
        String text = read.text().text();
        String textHash = Hashes.sha256(text);
        List<LinkEvidence> links =
                linking.links(nodeRef, before, description.evidence(), text, textHash.equals(before.textSha256()));
        Map<QName, Serializable> properties = finished(document, ExtractionState.DONE, read.sha256());
        properties.put(BayanModel.PROP_CONFIDENCE, description.confidence());
        properties.put(
                BayanModel.PROP_EXTRACTION_MESSAGE, messages.remarks(read).orElse(null));
        properties.put(BayanModel.PROP_TEXT, evidenceStore.storeText(nodeRef, text));
        properties.put(
                BayanModel.PROP_EVIDENCE,
                evidenceStore.store(
                        nodeRef,
                        new Evidence(
                                Evidence.SCHEMA_VERSION,
                                version,
                                clock.instant(),
                                read.sha256(),
                                textHash,
                                read.truncated(),
                                null,
                                description.evidence(),
                                links)));
        valueWriter.write(nodeRef, description.writes(), properties);
        valueWriter.markConflicts(nodeRef, description.conflicts());
        statementLinks.write(nodeRef, before.links(), links, null);
    }

    /** The values of an earlier content stay until a person or a readable content replaces them. */
    private void giveReason(PendingDocument document, ReadOutcome.NotRead notRead) {
        NodeRef nodeRef = document.nodeRef();
        ExtractionState state = notRead.problem().isSkipped() ? ExtractionState.SKIPPED : ExtractionState.FAILED;
        Map<QName, Serializable> properties = finished(document, state, "");
        properties.put(BayanModel.PROP_EXTRACTION_MESSAGE, messages.sentence(notRead));
        try {
            Evidence reason = evidenceStore
                    .read(nodeRef)
                    .withProblem(
                            version,
                            clock.instant(),
                            new Evidence.Problem(notRead.problem().messageKey(), notRead.arguments()));
            properties.put(BayanModel.PROP_EVIDENCE, evidenceStore.store(nodeRef, reason));
        } catch (EvidenceUnreadableException e) {
            // Evidence that cannot be read is left as it is, for somebody to repair: it may hold what people decided.
            LOG.warn("The reason why {} was not read is not in its evidence: {}", nodeRef, e.getMessage());
        }
        nodeService.addProperties(nodeRef, properties);
    }

    private Map<QName, Serializable> finished(PendingDocument document, ExtractionState state, String sha256) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_EXTRACTION_STATE, state.code());
        properties.put(BayanModel.PROP_EXTRACTOR_VERSION, version);
        properties.put(BayanModel.PROP_EXTRACTED_AT, Date.from(clock.instant()));
        properties.put(
                BayanModel.PROP_CONTENT_FINGERPRINT,
                new ContentFingerprint(document.nodeRef().getId(), document.contentUrl(), sha256).text());
        return properties;
    }

    /** Titles that ACS or the uploader's program gave for want of a better one. */
    private static Map<Field, List<String>> incidentalTitles(PendingDocument document, StructuredText text) {
        List<String> titles = new ArrayList<>();
        String name = document.fileName();
        titles.add(name);
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            titles.add(name.substring(0, dot));
        }
        String embedded = text.properties().get(StructuredText.EMBEDDED_TITLE);
        if (embedded != null) {
            titles.add(embedded);
            titles.add(embedded.strip());
        }
        return Map.of(Field.TITLE, titles);
    }
}
