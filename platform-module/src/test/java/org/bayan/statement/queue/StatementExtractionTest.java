package org.bayan.statement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.DocumentReader;
import org.bayan.reading.ReadOutcome;
import org.bayan.reading.ReadProblem;
import org.bayan.statement.Transactions;
import org.bayan.statement.link.NamesReady;
import org.bayan.statement.queue.ExtractionConfiguration.Mode;
import org.bayan.statement.write.StatementWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class StatementExtractionTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/a");
    private static final PendingDocument DOCUMENT =
            new PendingDocument(NODE, "store://a.bin", "a.txt", "text/plain", () -> null, false);
    private static final ReadOutcome.Read READ = new ReadOutcome.Read(StructuredText.ofLines("text"), false, "hash");
    private static final RuntimeException BUSY = new IllegalStateException("busy");
    private static final Extraction FOUND = new Extraction(List.of());

    @Mock
    private Transactions transactions;

    @Mock
    private PendingDocuments pendingDocuments;

    @Mock
    private DocumentReader reader;

    @Mock
    private StatementExtractor extractor;

    @Mock
    private StatementWriter writer;

    @Mock
    private NamesReady namesReady;

    @Mock
    private DescriptionFollowUp followUp;

    @Captor
    private ArgumentCaptor<ReadOutcome> outcome;

    private StatementExtraction extraction;

    @BeforeEach
    void setUp() throws Exception {
        extraction = new StatementExtraction(
                transactions,
                pendingDocuments,
                reader,
                extractor,
                writer,
                namesReady,
                followUp,
                new ExtractionConfiguration(true, Mode.ASYNC, 1, 1, 3, Duration.ZERO, 1));
        lenient().when(transactions.read(any())).thenAnswer(call -> ((Callable<?>) call.getArgument(0)).call());
        lenient().when(transactions.write(any())).thenAnswer(call -> ((Callable<?>) call.getArgument(0)).call());
        lenient().when(transactions.isConflict(BUSY)).thenReturn(true);
        lenient().when(pendingDocuments.find(NODE)).thenReturn(Optional.of(DOCUMENT));
        lenient().when(reader.read(any(), any(), any())).thenReturn(READ);
        lenient().when(extractor.extract(any())).thenReturn(FOUND);
        lenient().when(namesReady.await()).thenReturn(true);
    }

    @Test
    void namesNotLoaded_leavesTheStatementPending() throws Exception {
        when(namesReady.await()).thenReturn(false);

        extraction.extract(NODE);

        verify(reader, never()).read(any(), any(), any());
        verify(writer, never()).write(any(), any(), any());
    }

    @Test
    void extract_pending_isReadAndWritten() {
        extraction.extract(NODE);

        verify(writer).write(DOCUMENT, READ, FOUND);
    }

    @Test
    void whatIsWritten_isFollowedUp() {
        when(writer.write(any(), any(), any())).thenReturn(true);

        extraction.extract(NODE);

        verify(followUp).described(DOCUMENT);
    }

    @Test
    void whatIsOutOfDate_isNotFollowedUp() {
        when(writer.write(any(), any(), any())).thenReturn(false);

        extraction.extract(NODE);

        verify(followUp, never()).described(any());
    }

    @Test
    void extract_notPending_isLeftAlone() throws Exception {
        when(pendingDocuments.find(NODE)).thenReturn(Optional.empty());

        extraction.extract(NODE);

        verify(reader, never()).read(any(), any(), any());
        verify(writer, never()).write(any(), any(), any());
    }

    @Test
    void extract_contentAway_saysSo() throws Exception {
        when(reader.read(any(), any(), any())).thenThrow(new IOException("gone"));

        extraction.extract(NODE);

        assertThat(reason()).isEqualTo(ReadProblem.CONTENT_UNAVAILABLE);
    }

    @Test
    void extract_readerCannotStart_staysPending() throws Exception {
        when(reader.read(any(), any(), any()))
                .thenReturn(new ReadOutcome.NotRead(ReadProblem.READER_UNAVAILABLE, List.of(), "no memory"));

        extraction.extract(NODE);

        verify(writer, never()).write(any(), any(), any());
    }

    @Test
    void extract_extractorFails_saysSo() {
        when(extractor.extract(any())).thenThrow(new IllegalStateException("a bug"));

        extraction.extract(NODE);

        assertThat(reason()).isEqualTo(ReadProblem.NOT_EXTRACTED);
    }

    @Test
    void extract_storeConflicts_isTriedAgain() {
        doThrow(BUSY).doReturn(true).when(writer).write(DOCUMENT, READ, FOUND);

        extraction.extract(NODE);

        verify(writer, times(2)).write(DOCUMENT, READ, FOUND);
    }

    @Test
    void extract_storeConflictsAlways_staysPending() {
        doThrow(BUSY).when(writer).write(DOCUMENT, READ, FOUND);

        extraction.extract(NODE);

        verify(writer, times(3)).write(any(), any(), any());
    }

    @Test
    void extract_storeRefuses_endsWithAReason() {
        doThrow(new IllegalArgumentException("constraint")).when(writer).write(DOCUMENT, READ, FOUND);

        extraction.extract(NODE);

        verify(writer, times(2)).write(eq(DOCUMENT), outcome.capture(), any());
        assertThat(((ReadOutcome.NotRead) outcome.getValue()).problem()).isEqualTo(ReadProblem.NOT_STORED);
    }

    private ReadProblem reason() {
        verify(writer).write(eq(DOCUMENT), outcome.capture(), any());
        return ((ReadOutcome.NotRead) outcome.getValue()).problem();
    }
}
