package org.bayan.embedded.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** A few nodes and the dictionary that they need, behind mocked services. */
final class TestRepository {
    static final String TEST_URI = "http://bayan-archive.org/test/1.0";
    static final NodeRef ROOT = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "root");

    private static final Map<String, String> PREFIXES = Map.of(
            "cm", NamespaceService.CONTENT_MODEL_1_0_URI,
            "app", NamespaceService.APP_MODEL_1_0_URI,
            "t", TEST_URI);

    final NodeService nodes = mock(NodeService.class);
    final DictionaryService dictionary = mock(DictionaryService.class);
    final ContentService contents = mock(ContentService.class);
    final NamespaceService prefixes = mock(NamespaceService.class);

    private final Map<QName, QName> superTypes = new HashMap<>();
    private final Map<NodeRef, Map<QName, Serializable>> properties = new HashMap<>();

    TestRepository() {
        lenient().when(contents.getReader(any(), any())).thenAnswer(call -> {
            ContentData data =
                    (ContentData) properties.get(call.<NodeRef>getArgument(0)).get(call.<QName>getArgument(1));
            return reader(texts.get(data.getContentUrl()));
        });
        lenient().when(prefixes.getNamespaceURI(anyString())).thenAnswer(call -> PREFIXES.get(call.getArgument(0)));
        lenient().when(dictionary.getSubTypes(any(), anyBoolean())).thenAnswer(call -> subTypes(call.getArgument(0)));
        type("cm:cmobject", null, false);
        type("cm:folder", "cm:cmobject", true);
        type("cm:content", "cm:cmobject", false);
        type("t:letter", "cm:content", false);
        aspect("cm:titled");
        property("cm:name", DataTypeDefinition.TEXT, IndexTokenisationMode.BOTH);
        property("cm:title", DataTypeDefinition.MLTEXT, IndexTokenisationMode.TRUE);
        property("cm:creator", DataTypeDefinition.TEXT, IndexTokenisationMode.BOTH);
        property("cm:created", DataTypeDefinition.DATETIME, IndexTokenisationMode.BOTH);
        property("cm:content", DataTypeDefinition.CONTENT, IndexTokenisationMode.TRUE);
        property("t:code", DataTypeDefinition.TEXT, IndexTokenisationMode.FALSE);
        property("t:pages", DataTypeDefinition.INT, IndexTokenisationMode.TRUE);
        property("t:weight", DataTypeDefinition.DOUBLE, IndexTokenisationMode.TRUE);
        property("t:languages", DataTypeDefinition.TEXT, IndexTokenisationMode.FALSE);
        lenient().when(nodes.getProperties(any())).thenAnswer(call -> properties.get(call.getArgument(0)));
        lenient()
                .when(nodes.getProperty(any(), any()))
                .thenAnswer(call -> properties.get(call.getArgument(0)).get(call.<QName>getArgument(1)));
        lenient()
                .when(nodes.exists(any(NodeRef.class)))
                .thenAnswer(call -> properties.containsKey(call.<NodeRef>getArgument(0)));
        lenient()
                .when(nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE))
                .thenReturn(ROOT);
        node(ROOT, "cm:cmobject", Set.of(), List.of(), Map.of());
    }

    static QName qname(String name) {
        int colon = name.indexOf(':');
        return QName.createQName(PREFIXES.get(name.substring(0, colon)), name.substring(colon + 1));
    }

    private void type(String name, String parent, boolean container) {
        TypeDefinition definition = mock(TypeDefinition.class);
        QName qname = qname(name);
        superTypes.put(qname, parent == null ? null : qname(parent));
        ChildAssociationDefinition contains = mock(ChildAssociationDefinition.class);
        lenient()
                .when(definition.getChildAssociations())
                .thenReturn(container ? Map.of(ContentModel.ASSOC_CONTAINS, contains) : Map.of());
        lenient().when(dictionary.getType(qname)).thenReturn(definition);
    }

    private Collection<QName> subTypes(QName type) {
        Set<QName> found = new HashSet<>(Set.of(type));
        superTypes.forEach((name, parent) -> {
            if (type.equals(parent)) {
                found.addAll(subTypes(name));
            }
        });
        return found;
    }

    private void aspect(String name) {
        QName qname = qname(name);
        lenient().when(dictionary.getAspect(qname)).thenReturn(mock(AspectDefinition.class));
        lenient().when(dictionary.getSubAspects(qname, true)).thenReturn(List.of(qname));
    }

    private void property(String name, QName type, IndexTokenisationMode mode) {
        PropertyDefinition definition = mock(PropertyDefinition.class);
        DataTypeDefinition dataType = mock(DataTypeDefinition.class);
        TypeDefinition owner = mock(TypeDefinition.class);
        QName qname = qname(name);
        lenient().when(dataType.getName()).thenReturn(type);
        lenient().when(definition.getName()).thenReturn(qname);
        lenient().when(definition.getDataType()).thenReturn(dataType);
        lenient().when(definition.isIndexed()).thenReturn(true);
        lenient().when(definition.getIndexTokenisationMode()).thenReturn(mode);
        lenient().when(owner.getName()).thenReturn(qname("cm:content"));
        lenient().when(definition.getContainerClass()).thenReturn(owner);
        lenient().when(dictionary.getProperty(qname)).thenReturn(definition);
    }

    private void node(
            NodeRef node,
            String type,
            Set<QName> aspects,
            List<ChildAssociationRef> parents,
            Map<QName, Serializable> values) {
        properties.put(node, values);
        lenient().when(nodes.getType(node)).thenReturn(qname(type));
        lenient().when(nodes.getAspects(node)).thenReturn(aspects);
        lenient().when(nodes.getParentAssocs(node)).thenReturn(new ArrayList<>(parents));
    }

    /** Makes a node below another; the values are given as prefixed names and values in turn. */
    NodeRef add(NodeRef parent, String type, String name, Object... values) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, name.replaceAll("\\W", "-"));
        Map<QName, Serializable> all = new HashMap<>();
        all.put(ContentModel.PROP_NAME, name);
        for (int i = 0; i < values.length; i += 2) {
            all.put(qname((String) values[i]), (Serializable) values[i + 1]);
        }
        ChildAssociationRef association = new ChildAssociationRef(
                ContentModel.ASSOC_CONTAINS,
                parent,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                node,
                true,
                -1);
        Set<QName> aspects = all.containsKey(qname("cm:title")) ? Set.of(qname("cm:titled")) : Set.of();
        node(node, type, aspects, List.of(association), all);
        return node;
    }

    /** A content value whose text the content service will read. */
    ContentData text(String text) {
        String url = "store://" + text.hashCode();
        texts.put(url, text);
        return new ContentData(url, "text/plain", text.getBytes(StandardCharsets.UTF_8).length, "UTF-8");
    }

    private final Map<String, String> texts = new HashMap<>();

    private static ContentReader reader(String text) {
        ContentReader reader = mock(ContentReader.class);
        lenient().when(reader.exists()).thenReturn(true);
        lenient()
                .when(reader.getContentInputStream())
                .thenAnswer(call -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return reader;
    }
}
