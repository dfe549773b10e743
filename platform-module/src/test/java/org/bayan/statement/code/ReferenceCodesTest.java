package org.bayan.statement.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;
import org.junit.jupiter.api.Test;

class ReferenceCodesTest {
    private static final NodeRef FIRST = new NodeRef("workspace://SpacesStore/first");
    private static final NodeRef SECOND = new NodeRef("workspace://SpacesStore/second");

    private final AttributeService attributes = mock(AttributeService.class);
    private final NodeService nodeService = mock(NodeService.class);
    private final ReferenceCodes codes = new ReferenceCodes(attributes, nodeService);

    @Test
    void claim_free_isTaken() {
        assertThat(codes.claim("SMI/A1", FIRST)).isEmpty();

        verify(attributes).createAttribute(FIRST.toString(), "bayan", "referenceCode", "SMI/A1");
    }

    @Test
    void claim_heldByAnother_namesIt() {
        hold("SMI/A1", FIRST, "smi/a1");

        assertThat(codes.claim("smi/a1 ", SECOND)).contains(FIRST);
        verify(attributes, never()).setAttribute(any(), any(), any(), any());
    }

    @Test
    void claim_heldByItself_isHeld() {
        hold("SMI/A1", FIRST, "SMI/A1");

        assertThat(codes.claim("SMI/A1", FIRST)).isEmpty();
    }

    @Test
    void claim_holderGone_isTakenOver() {
        when(attributes.getAttribute("bayan", "referenceCode", "SMI/A1")).thenReturn(FIRST.toString());

        assertThat(codes.claim("SMI/A1", SECOND)).isEmpty();
        verify(attributes).setAttribute(SECOND.toString(), "bayan", "referenceCode", "SMI/A1");
    }

    @Test
    void claim_holderHasAnotherCodeNow_isTakenOver() {
        hold("SMI/A1", FIRST, "SMI/B2");

        assertThat(codes.claim("SMI/A1", SECOND)).isEmpty();
    }

    @Test
    void claim_anotherWasFasterByAMoment_namesIt() {
        when(attributes.getAttribute("bayan", "referenceCode", "SMI/A1")).thenReturn(null, FIRST.toString());
        doThrow(new DuplicateAttributeException("bayan", "referenceCode", "SMI/A1", null))
                .when(attributes)
                .createAttribute(anyString(), any(), any(), any());
        when(nodeService.exists(FIRST)).thenReturn(true);
        when(nodeService.getProperty(FIRST, BayanModel.PROP_REFERENCE_CODE)).thenReturn("SMI/A1");

        assertThat(codes.claim("SMI/A1", SECOND)).contains(FIRST);
    }

    @Test
    void release_heldByAnother_isNotTouched() {
        hold("SMI/A1", FIRST, "SMI/A1");

        assertThat(codes.release("SMI/A1", SECOND)).isFalse();
        verify(attributes, never()).removeAttribute(any(), any(), any());
    }

    @Test
    void release_held_isGivenUp() {
        hold("SMI/A1", FIRST, "SMI/A1");

        assertThat(codes.release("SMI/A1", FIRST)).isTrue();
        verify(attributes).removeAttribute("bayan", "referenceCode", "SMI/A1");
    }

    private void hold(String key, NodeRef holder, String code) {
        when(attributes.getAttribute("bayan", "referenceCode", key)).thenReturn(holder.toString());
        when(nodeService.exists(holder)).thenReturn(true);
        when(nodeService.getProperty(holder, BayanModel.PROP_REFERENCE_CODE)).thenReturn(code);
    }
}
