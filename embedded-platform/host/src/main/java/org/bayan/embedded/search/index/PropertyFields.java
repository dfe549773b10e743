package org.bayan.embedded.search.index;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Adds the fields of one property to a node's document, as the property's model asks. */
public final class PropertyFields {
    /** Longer values can be found by their words but not as a whole, in characters; Lucene limits a term to 32 766 bytes. */
    static final int MAX_WHOLE_VALUE = 8_000;

    private final DictionaryService dictionary;
    private final ContentText content;
    private final IndexAnalyzer analyzer;

    public PropertyFields(DictionaryService dictionary, ContentText content, IndexAnalyzer analyzer) {
        this.dictionary = dictionary;
        this.analyzer = analyzer;
        this.content = content;
    }

    void add(Document document, NodeRef node, QName name, Serializable value) {
        PropertyDefinition definition = dictionary.getProperty(name);
        List<Serializable> values = PropertyValues.single(value);
        if (values.isEmpty() || definition != null && !definition.isIndexed()) {
            return;
        }
        document.add(new StringField(IndexFields.PROPERTIES, name.toString(), Store.NO));
        for (Serializable single : values) {
            if (single instanceof ContentData data) {
                addContent(document, node, name, data);
            } else {
                addValue(document, name, single, isTokenised(definition, value));
            }
        }
    }

    /** Text is cut into words unless its model says that it is only looked up whole. */
    private static boolean isTokenised(PropertyDefinition definition, Serializable value) {
        if (definition == null) {
            return value instanceof String || value instanceof MLText;
        }
        QName type = definition.getDataType().getName();
        boolean text = type.equals(DataTypeDefinition.TEXT) || type.equals(DataTypeDefinition.MLTEXT);
        return text && definition.getIndexTokenisationMode() != IndexTokenisationMode.FALSE;
    }

    private void addValue(Document document, QName name, Serializable value, boolean tokenised) {
        String text = PropertyValues.text(value);
        addWhole(document, name, "", text);
        if (value instanceof Date date) {
            addMagnitude(document, name, "", date.getTime());
        } else if (value instanceof Double || value instanceof Float) {
            addReal(document, name, ((Number) value).doubleValue());
        } else if (value instanceof Number number) {
            addMagnitude(document, name, "", number.longValue());
        } else {
            addOrder(document, name, "", text);
        }
        if (tokenised) {
            document.add(new TextField(IndexFields.words(name), text, Store.NO));
            document.add(new TextField(IndexFields.ALL, text, Store.NO));
        }
    }

    private void addContent(Document document, NodeRef node, QName name, ContentData data) {
        if (data.getMimetype() != null) {
            addWhole(document, name, IndexFields.MIMETYPE, data.getMimetype());
            addOrder(document, name, IndexFields.MIMETYPE, data.getMimetype());
        }
        if (data.getEncoding() != null) {
            addWhole(document, name, IndexFields.ENCODING, data.getEncoding());
        }
        if (data.getLocale() != null) {
            addWhole(document, name, IndexFields.LOCALE, data.getLocale().toString());
        }
        addWhole(document, name, IndexFields.SIZE, Long.toString(data.getSize()));
        addMagnitude(document, name, IndexFields.SIZE, data.getSize());
        content.read(node, name, data).ifPresent(text -> {
            AnalysedText analysed = AnalysedText.of(text, analyzer, IndexFields.TEXT);
            for (String field : List.of(IndexFields.words(name), IndexFields.TEXT, IndexFields.ALL)) {
                document.add(new TextField(field, analysed.stream()));
            }
        });
    }

    private static void addWhole(Document document, QName name, String part, String text) {
        if (text.length() <= MAX_WHOLE_VALUE) {
            document.add(new StringField(IndexFields.exact(name, part), text, Store.NO));
            document.add(new SortedSetDocValuesField(IndexFields.facet(name, part), new BytesRef(text)));
        }
    }

    private static void addOrder(Document document, QName name, String part, String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_WHOLE_VALUE / 4));
        document.add(new SortedSetDocValuesField(
                IndexFields.order(name, part), new BytesRef(PropertyValues.orderKey(start))));
    }

    private static void addMagnitude(Document document, QName name, String part, long value) {
        document.add(new LongPoint(IndexFields.magnitude(name, part), value));
        document.add(new SortedNumericDocValuesField(IndexFields.magnitude(name, part), value));
    }

    private static void addReal(Document document, QName name, double value) {
        document.add(new DoublePoint(IndexFields.magnitude(name, ""), value));
        document.add(new SortedNumericDocValuesField(
                IndexFields.magnitude(name, ""), NumericUtils.doubleToSortableLong(value)));
    }
}
