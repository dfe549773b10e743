package org.bayan.statement.intake;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.ContentFingerprint;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Origin;
import org.bayan.statement.queue.AfterCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class StatementIntakeTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/one");
    private static final String URL = "store://a.bin";
    private static final Map<QName, Serializable> PENDING = Map.of(BayanModel.PROP_EXTRACTION_STATE, "pending");

    @Mock
    private NodeService nodeService;

    @Mock
    private StatementNodes statementNodes;

    @Mock
    private SilentWrites silentWrites;

    @Mock
    private EvidenceStore evidenceStore;

    @Mock
    private AfterCommit afterCommit;

    private final Map<QName, Serializable> properties = new HashMap<>();
    private StatementIntake intake;

    @BeforeEach
    void setUp() {
        intake = new StatementIntake(
                nodeService, statementNodes, silentWrites, new CopiedEvidence(evidenceStore), afterCommit);
        properties.put(ContentModel.PROP_CONTENT, new ContentData(URL, "text/plain", 3, "UTF-8"));
        lenient().when(statementNodes.isReadable(NODE)).thenReturn(true);
        lenient().when(nodeService.getProperties(NODE)).thenReturn(properties);
        lenient()
                .doAnswer(call -> {
                    ((Runnable) call.getArgument(1)).run();
                    return null;
                })
                .when(silentWrites)
                .on(any(), any());
    }

    @Test
    void consider_newContent_isMarkedAndQueued() {
        intake.consider(NODE);

        verify(nodeService).addAspect(NODE, BayanModel.ASPECT_EXTRACTED, PENDING);
        verify(afterCommit).queue(NODE);
    }

    @Test
    void consider_shadow_isLeftAlone() {
        when(statementNodes.isReadable(NODE)).thenReturn(false);

        intake.consider(NODE);

        verify(nodeService, never()).addAspect(any(), any(), any());
    }

    @Test
    void consider_withoutContent_isLeftAlone() {
        properties.remove(ContentModel.PROP_CONTENT);

        intake.consider(NODE);

        verify(afterCommit, never()).queue(any());
    }

    @Test
    void consider_contentAlreadyRead_isLeftAlone() {
        properties.put(BayanModel.PROP_EXTRACTION_STATE, "done");
        properties.put(BayanModel.PROP_CONTENT_FINGERPRINT, new ContentFingerprint("one", URL, "x").text());

        intake.consider(NODE);

        verify(nodeService, never()).addAspect(any(), any(), any());
        verify(afterCommit, never()).queue(any());
    }

    @Test
    void consider_otherContentThanRead_isMarked() {
        properties.put(BayanModel.PROP_EXTRACTION_STATE, "done");
        properties.put(BayanModel.PROP_CONTENT_FINGERPRINT, new ContentFingerprint("one", "store://b.bin", "x").text());

        intake.consider(NODE);

        verify(nodeService).addAspect(NODE, BayanModel.ASPECT_EXTRACTED, PENDING);
    }

    @Test
    void consider_copy_losesItsOriginalsEvidenceAndReview() {
        properties.put(BayanModel.PROP_EXTRACTION_STATE, "done");
        properties.put(BayanModel.PROP_CONTENT_FINGERPRINT, new ContentFingerprint("original", URL, "x").text());
        when(evidenceStore.read(NODE))
                .thenReturn(Evidence.none().withFields(List.of(value(Field.TITLE, Origin.HUMAN))));

        intake.consider(NODE);

        verify(nodeService).removeAspect(NODE, BayanModel.ASPECT_EXTRACTED);
        verify(nodeService).removeAspect(NODE, BayanModel.ASPECT_REVIEWED);
        verify(nodeService).removeAspect(NODE, BayanModel.ASPECT_LINKED);
        verify(nodeService).addAspect(NODE, BayanModel.ASPECT_EXTRACTED, PENDING);
    }

    /** Its values may be those of an earlier content, which the original was waiting to replace. */
    @Test
    void consider_copyOfPending_keepsWhichValuesAreTheRules() {
        properties.put(BayanModel.PROP_EXTRACTION_STATE, "pending");
        properties.put(BayanModel.PROP_CONTENT_FINGERPRINT, new ContentFingerprint("original", URL, "x").text());
        FieldEvidence code = value(Field.REFERENCE_CODE, Origin.RULE);
        ContentData stored = new ContentData("store://evidence.bin", "application/json", 9, "UTF-8");
        when(evidenceStore.read(NODE))
                .thenReturn(Evidence.none().withFields(List.of(code, value(Field.TITLE, Origin.HUMAN))));
        when(evidenceStore.store(NODE, Evidence.none().withFields(List.of(code))))
                .thenReturn(stored);

        intake.consider(NODE);

        verify(nodeService)
                .addAspect(
                        NODE,
                        BayanModel.ASPECT_EXTRACTED,
                        Map.of(BayanModel.PROP_EXTRACTION_STATE, "pending", BayanModel.PROP_EVIDENCE, stored));
    }

    private static FieldEvidence value(Field field, Origin origin) {
        return FieldEvidence.withoutText(field, "value", origin, null, null, null);
    }

    @Test
    void consider_stillPendingAfterRestore_isQueuedWithoutASecondMark() {
        properties.put(BayanModel.PROP_EXTRACTION_STATE, "pending");

        intake.consider(NODE);

        verify(nodeService, never()).addAspect(any(), any(), any());
        verify(afterCommit).queue(NODE);
    }

    @Test
    void readAgain_contentAlreadyRead_isMarked() {
        properties.put(BayanModel.PROP_EXTRACTION_STATE, "done");
        properties.put(BayanModel.PROP_CONTENT_FINGERPRINT, new ContentFingerprint("one", URL, "x").text());

        intake.readAgain(NODE);

        verify(nodeService).addAspect(NODE, BayanModel.ASPECT_EXTRACTED, PENDING);
    }
}
