package org.bayan.statement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementNodesTest {
    private final NodeService nodeService = mock(NodeService.class);
    private final DictionaryService dictionaryService = mock(DictionaryService.class);
    private final StatementNodes nodes = new StatementNodes(nodeService, dictionaryService);

    @Test
    void isReadable_statement_is() {
        assertThat(nodes.isReadable(node("workspace://SpacesStore/a", BayanModel.TYPE_STATEMENT)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive://SpacesStore/a",
                "workspace://version2Store/a",
                "versionStore://lightWeightVersionStore/a"
            })
    void isReadable_trashOrVersion_isNot(String nodeRef) {
        assertThat(nodes.isReadable(node(nodeRef, BayanModel.TYPE_STATEMENT))).isFalse();
    }

    @Test
    void isReadable_workingCopy_isNot() {
        NodeRef node = node("workspace://SpacesStore/a", BayanModel.TYPE_STATEMENT);
        when(nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)).thenReturn(true);

        assertThat(nodes.isReadable(node)).isFalse();
        assertThat(nodes.isStatement(node)).isTrue();
    }

    @Test
    void isReadable_rendition_isNot() {
        NodeRef node = node("workspace://SpacesStore/a", BayanModel.TYPE_STATEMENT);
        QName rendition = QName.createQName("http://www.alfresco.org/model/rendition/1.0", "rendition");
        when(nodeService.hasAspect(node, rendition)).thenReturn(true);

        assertThat(nodes.isReadable(node)).isFalse();
    }

    @Test
    void isReadable_gone_isNot() {
        NodeRef node = node("workspace://SpacesStore/a", BayanModel.TYPE_STATEMENT);
        when(nodeService.exists(node)).thenReturn(false);

        assertThat(nodes.isReadable(node)).isFalse();
    }

    @Test
    void isPlainFile_subtype_isNot() {
        assertThat(nodes.isPlainFile(node("workspace://SpacesStore/a", ContentModel.TYPE_CONTENT)))
                .isTrue();
        assertThat(nodes.isPlainFile(node("workspace://SpacesStore/b", ContentModel.TYPE_DICTIONARY_MODEL)))
                .isFalse();
    }

    private NodeRef node(String text, QName type) {
        NodeRef node = new NodeRef(text);
        lenient().when(nodeService.exists(node)).thenReturn(true);
        lenient().when(nodeService.getType(node)).thenReturn(type);
        lenient()
                .when(dictionaryService.isSubClass(BayanModel.TYPE_STATEMENT, BayanModel.TYPE_STATEMENT))
                .thenReturn(true);
        return node;
    }
}
