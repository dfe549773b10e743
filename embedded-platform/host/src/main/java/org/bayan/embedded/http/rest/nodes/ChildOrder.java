package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.SortColumn;

/** The order of a list of children: as asked for, or folders first and then by name. */
final class ChildOrder {
    private static final List<SortColumn> DEFAULT =
            List.of(new SortColumn("isFolder", false), new SortColumn("name", true));

    private static final Map<String, QName> SHORT_NAMES = Map.of(
            "name", ContentModel.PROP_NAME,
            "createdAt", ContentModel.PROP_CREATED,
            "modifiedAt", ContentModel.PROP_MODIFIED,
            "createdByUser", ContentModel.PROP_CREATOR,
            "modifiedByUser", ContentModel.PROP_MODIFIER);

    private final QualifiedNames names;
    private final Collator collator;

    ChildOrder(QualifiedNames names) {
        this.names = names;
        this.collator = withSpaces((RuleBasedCollator) Collator.getInstance(Locale.ENGLISH));
    }

    /** What is known of a child that is sorted. */
    record Child(String id, NodeKind kind, String type, Map<QName, Serializable> properties) {}

    Comparator<Child> by(List<SortColumn> columns) {
        Comparator<Child> order = null;
        for (SortColumn column : columns.isEmpty() ? DEFAULT : columns) {
            Comparator<Child> next = by(column);
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }

    private Comparator<Child> by(SortColumn column) {
        Comparator<Child> ascending =
                switch (column.column()) {
                    case "isFolder" -> Comparator.comparing(child -> child.kind() == NodeKind.FOLDER);
                    case "nodeType" -> Comparator.comparing(Child::type);
                    case "content.sizeInBytes" ->
                        Comparator.comparing(child ->
                                content(child) == null ? -1L : content(child).getSize());
                    case "content.mimeType" -> (a, b) -> compare(mimetype(a), mimetype(b));
                    default -> byProperty(column.column());
                };
        return column.ascending() ? ascending : ascending.reversed();
    }

    private Comparator<Child> byProperty(String column) {
        QName property = SHORT_NAMES.containsKey(column) ? SHORT_NAMES.get(column) : names.parse(column);
        return (a, b) -> compare(a.properties().get(property), b.properties().get(property));
    }

    @SuppressWarnings("unchecked")
    private int compare(Object a, Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        if (a instanceof Comparable<?> comparable && !(a instanceof String) && a.getClass() == b.getClass()) {
            return ((Comparable<Object>) comparable).compareTo(b);
        }
        return collator.compare(a.toString(), b.toString());
    }

    private static ContentData content(Child child) {
        return child.properties().get(ContentModel.PROP_CONTENT) instanceof ContentData content ? content : null;
    }

    private static String mimetype(Child child) {
        return content(child) == null ? null : content(child).getMimetype();
    }

    /** The JDK's collators skip spaces; a list of names sorts the space before everything else. */
    private static Collator withSpaces(RuleBasedCollator collator) {
        try {
            return new RuleBasedCollator(collator.getRules().replaceFirst("<'_'", "<' '<'_'"));
        } catch (ParseException e) {
            throw new IllegalStateException("The collation rules of this JDK cannot be extended", e);
        }
    }
}
