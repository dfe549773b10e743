package org.bayan.statement.queue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.StatementExtractor;
import org.bayan.reading.DocumentReader;
import org.bayan.reading.ReadOutcome;
import org.bayan.reading.ReadProblem;
import org.bayan.statement.Transactions;
import org.bayan.statement.link.NamesReady;
import org.bayan.statement.write.StatementWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one pending statement all the way: look up, read, extract, store. Reading and extraction hold no transaction, so that
 * a slow document holds no row of the database.
 */
public class StatementExtraction {
    private static final Logger LOG = LoggerFactory.getLogger(StatementExtraction.class);
    private static final Extraction NOTHING = new Extraction(List.of());

    private final Transactions transactions;
    private final PendingDocuments pendingDocuments;
    private final DocumentReader reader;
    private final StatementExtractor extractor;
    private final StatementWriter writer;
    private final NamesReady namesReady;
    private final DescriptionFollowUp followUp;
    private final int maxAttempts;

    public StatementExtraction(
            Transactions transactions,
            PendingDocuments pendingDocuments,
            DocumentReader reader,
            StatementExtractor extractor,
            StatementWriter writer,
            NamesReady namesReady,
            DescriptionFollowUp followUp,
            ExtractionConfiguration configuration) {
        this.transactions = transactions;
        this.pendingDocuments = pendingDocuments;
        this.reader = reader;
        this.extractor = extractor;
        this.writer = writer;
        this.namesReady = namesReady;
        this.followUp = followUp;
        this.maxAttempts = configuration.maxAttempts();
    }

    /** Does nothing if the statement is not pending. Whatever is wrong with the document ends as its state and message. */
    public void extract(NodeRef nodeRef) {
        Optional<PendingDocument> found = transactions.read(() -> pendingDocuments.find(nodeRef));
        if (found.isEmpty()) {
            return;
        }
        if (!namesReady.await()) {
            LOG.warn("{} stays pending: the names of the authority records are not loaded yet", nodeRef);
            return;
        }
        PendingDocument document = found.get();
        ReadOutcome outcome = read(document);
        if (outcome instanceof ReadOutcome.Read read) {
            describe(document, read);
        } else if (isOfTheMoment(outcome)) {
            LOG.warn("{} stays pending: the reader cannot be started at present", nodeRef);
        } else {
            store(document, outcome, NOTHING);
        }
    }

    /** Whether the reason says nothing of the document. */
    private static boolean isOfTheMoment(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.NotRead notRead && notRead.problem() == ReadProblem.READER_UNAVAILABLE;
    }

    private void describe(PendingDocument document, ReadOutcome.Read read) {
        Extraction extraction;
        try {
            extraction = extractor.extract(read.text());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The fields of {} could not be worked out", document.nodeRef(), e);
            store(document, new ReadOutcome.NotRead(ReadProblem.NOT_EXTRACTED, List.of(), e.toString()), NOTHING);
            return;
        }
        store(document, read, extraction);
    }

    private ReadOutcome read(PendingDocument document) {
        try {
            return reader.read(document.source(), document.fileName(), document.mediaType());
        } catch (IOException | ContentIOException e) {
            LOG.warn("The content of {} cannot be opened: {}", document.nodeRef(), e.getMessage());
            return new ReadOutcome.NotRead(ReadProblem.CONTENT_UNAVAILABLE, List.of(), e.getMessage());
        }
    }

    private void store(PendingDocument document, ReadOutcome outcome, Extraction extraction) {
        for (int attempt = 1; ; attempt++) {
            try {
                write(document, outcome, extraction);
                return;
            } catch (RuntimeException e) {
                if (!transactions.isConflict(e)) {
                    refuse(document, e);
                    return;
                }
                if (attempt >= maxAttempts) {
                    LOG.warn("{} stays pending: others keep changing it", document.nodeRef());
                    return;
                }
            }
        }
    }

    /** The repository will not take the values, now or later: the statement says so instead of waiting for ever. */
    private void refuse(PendingDocument document, RuntimeException cause) {
        LOG.error("The description of {} could not be stored", document.nodeRef(), cause);
        ReadOutcome refused = new ReadOutcome.NotRead(ReadProblem.NOT_STORED, List.of(), cause.getMessage());
        write(document, refused, NOTHING);
    }

    private void write(PendingDocument document, ReadOutcome outcome, Extraction extraction) {
        transactions.write(() -> {
            if (writer.write(document, outcome, extraction)) {
                followUp.described(document);
            }
            return null;
        });
    }
}
