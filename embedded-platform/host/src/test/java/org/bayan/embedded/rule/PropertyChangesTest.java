package org.bayan.embedded.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PropertyChangesTest {
    private static final ContentData EMPTY = new ContentData("store://0", "text/plain", 0, "UTF-8");
    private static final ContentData ONE = new ContentData("store://1", "text/plain", 5, "UTF-8");
    private static final ContentData TWO = new ContentData("store://2", "text/plain", 5, "UTF-8");

    private final DictionaryService dictionary = mock(DictionaryService.class);
    private final PropertyChanges changes = new PropertyChanges(dictionary);

    @BeforeEach
    void define() {
        define(ContentModel.PROP_CONTENT, DataTypeDefinition.CONTENT, false);
        define(ContentModel.PROP_TITLE, DataTypeDefinition.MLTEXT, false);
        define(ContentModel.PROP_MODIFIED, DataTypeDefinition.DATETIME, true);
    }

    private void define(QName name, QName type, boolean isProtected) {
        PropertyDefinition definition = mock(PropertyDefinition.class);
        DataTypeDefinition dataType = mock(DataTypeDefinition.class);
        lenient().when(dataType.getName()).thenReturn(type);
        lenient().when(definition.getDataType()).thenReturn(dataType);
        lenient().when(definition.isProtected()).thenReturn(isProtected);
        lenient().when(dictionary.getProperty(name)).thenReturn(definition);
    }

    private static Map<QName, Serializable> content(ContentData data) {
        return Map.of(ContentModel.PROP_CONTENT, data);
    }

    @Test
    void isComplete_waitsForContentOnlyWhereThereIsAContentProperty() {
        assertThat(changes.isComplete(Map.of(ContentModel.PROP_TITLE, "t"))).isTrue();
        assertThat(changes.isComplete(content(EMPTY))).isFalse();
        assertThat(changes.isComplete(content(ONE))).isTrue();
    }

    @Test
    void hasFirstContent_isTrueOnlyWhereThereWasNone() {
        assertThat(changes.hasFirstContent(content(EMPTY), content(ONE))).isTrue();
        assertThat(changes.hasFirstContent(Map.of(), content(ONE))).isTrue();
        assertThat(changes.hasFirstContent(content(ONE), content(TWO))).isFalse();
    }

    @Test
    void hasOtherChange_leavesOutFirstContentAndWhatTheSystemKeeps() {
        assertThat(changes.hasOtherChange(content(EMPTY), content(ONE))).isFalse();
        assertThat(changes.hasOtherChange(content(ONE), content(TWO))).isTrue();
        assertThat(changes.hasOtherChange(content(ONE), content(EMPTY))).isTrue();
        assertThat(changes.hasOtherChange(Map.of(), Map.of(ContentModel.PROP_TITLE, "t")))
                .isTrue();
        assertThat(changes.hasOtherChange(Map.of(), Map.of(ContentModel.PROP_MODIFIED, "m")))
                .isFalse();
    }
}
