package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** A path from a store's root to a node, element by element. */
public final class Path implements Iterable<Path.Element>, Serializable {
    private final ArrayList<Element> elements = new ArrayList<>();

    @Override
    public Iterator<Element> iterator() {
        return elements.iterator();
    }

    public Path prepend(Element pathElement) {
        elements.add(0, pathElement);
        return this;
    }

    public Path append(Element pathElement) {
        elements.add(pathElement);
        return this;
    }

    public Element first() {
        return elements.get(0);
    }

    public Element last() {
        return elements.get(elements.size() - 1);
    }

    public int size() {
        return elements.size();
    }

    public Element get(int n) {
        return elements.get(n);
    }

    @Override
    public String toString() {
        return join(elements.stream().map(Element::getElementString).collect(Collectors.toList()));
    }

    public String toPrefixString(NamespacePrefixResolver resolver) {
        return join(elements.stream()
                .map(element -> element.getPrefixedString(resolver))
                .collect(Collectors.toList()));
    }

    private static String join(List<String> steps) {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            boolean needsSlash = text.length() > 0 && !text.toString().equals("/");
            text.append(needsSlash ? "/" : "").append(step);
        }
        return text.toString();
    }

    /** The names of the ancestors, as far as the current user may read them. */
    public String toDisplayPath(NodeService nodeService, PermissionService permissionService) {
        StringBuilder text = new StringBuilder();
        for (Element element : elements.subList(0, Math.max(0, elements.size() - 1))) {
            ChildAssociationRef ref =
                    element instanceof ChildAssocElement ? ((ChildAssocElement) element).getRef() : null;
            if (ref == null) {
                text.append('/').append(element.getElementString());
            } else if (ref.getParentRef() != null) {
                boolean readable = permissionService.hasPermission(ref.getChildRef(), PermissionService.READ)
                        == AccessStatus.ALLOWED;
                Serializable name =
                        readable ? nodeService.getProperty(ref.getChildRef(), ContentModel.PROP_NAME) : null;
                text.append('/').append(name == null ? ref.getQName().getLocalName() : name);
            }
        }
        return text.toString();
    }

    public Path subPath(int depth) {
        return subPath(0, depth);
    }

    public Path subPath(int start, int end) {
        Path path = new Path();
        path.elements.addAll(elements.subList(start, end + 1));
        return path;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Path && elements.equals(((Path) o).elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** One step of a path. */
    public abstract static class Element implements Serializable {
        public abstract String getElementString();

        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return getElementString();
        }

        @Override
        public String toString() {
            return getElementString();
        }
    }

    /** A child by its association; the root when the association has no parent. */
    public static class ChildAssocElement extends Element {
        private final ChildAssociationRef ref;

        public ChildAssocElement(ChildAssociationRef ref) {
            this.ref = ref;
        }

        @Override
        public String getElementString() {
            return ref.getParentRef() == null ? "/" : ref.getQName().toString();
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return ref.getParentRef() == null ? "/" : encode(ref.getQName(), resolver);
        }

        private static String encode(QName name, NamespacePrefixResolver resolver) {
            QName encoded = QName.createQName(name.getNamespaceURI(), XmlNames.encode(name.getLocalName()));
            return encoded.toPrefixString(resolver);
        }

        public ChildAssociationRef getRef() {
            return ref;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof ChildAssocElement && Objects.equals(ref, ((ChildAssocElement) o).ref);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(ref);
        }
    }
}
