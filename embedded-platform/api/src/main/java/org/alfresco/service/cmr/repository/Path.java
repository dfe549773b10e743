package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Iterator;
import org.alfresco.repo.tenant.TenantService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** A path from a store's root to a node, element by element. */
public final class Path implements Iterable<Path.Element>, Serializable {
    @Override
    public Iterator<Element> iterator() {
        throw new UnsupportedOperationException("TODO");
    }

    public Path prepend(Element pathElement) {
        throw new UnsupportedOperationException("TODO");
    }

    public Path prepend(Path path) {
        throw new UnsupportedOperationException("TODO");
    }

    public Path append(Element pathElement) {
        throw new UnsupportedOperationException("TODO");
    }

    public Path append(Path path) {
        throw new UnsupportedOperationException("TODO");
    }

    public Element first() {
        throw new UnsupportedOperationException("TODO");
    }

    public Element last() {
        throw new UnsupportedOperationException("TODO");
    }

    public int size() {
        throw new UnsupportedOperationException("TODO");
    }

    public Element get(int n) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    public String toPrefixString(NamespacePrefixResolver resolver) {
        throw new UnsupportedOperationException("TODO");
    }

    public String toDisplayPath(NodeService nodeService, PermissionService permissionService) {
        throw new UnsupportedOperationException("TODO");
    }

    public Path subPath(int depth) {
        throw new UnsupportedOperationException("TODO");
    }

    public Path subPath(int start, int end) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object o) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    public Path getBaseNamePath(TenantService tenantService) {
        throw new UnsupportedOperationException("TODO");
    }

    /** A property of a node, as the last element. */
    public static class AttributeElement extends Element {
        public AttributeElement(QName attribute) {
            // TODO
        }

        public AttributeElement(QName attribute, int position) {
            // TODO
        }

        public AttributeElement(String attribute) {
            // TODO
        }

        @Override
        public String getElementString() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            throw new UnsupportedOperationException("TODO");
        }

        public QName getQName() {
            throw new UnsupportedOperationException("TODO");
        }

        public int position() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public Element getBaseNameElement(TenantService tenantService) {
            throw new UnsupportedOperationException("TODO");
        }
    }

    /** A child by its association. */
    public static class ChildAssocElement extends Element {
        public ChildAssocElement(ChildAssociationRef ref) {
            // TODO
        }

        @Override
        public String getElementString() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            throw new UnsupportedOperationException("TODO");
        }

        public ChildAssociationRef getRef() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public Element getBaseNameElement(TenantService tenantService) {
            throw new UnsupportedOperationException("TODO");
        }
    }

    /** Any depth. */
    public static class DescendentOrSelfElement extends Element {
        @Override
        public String getElementString() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public Element getBaseNameElement(TenantService tenantService) {
            throw new UnsupportedOperationException("TODO");
        }
    }

    /** One step of a path. */
    public abstract static class Element implements Serializable {
        public abstract String getElementString();

        public abstract Element getBaseNameElement(TenantService tenantService);

        public String getPrefixedString(NamespacePrefixResolver resolver) {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("TODO");
        }
    }

    /** The parent. */
    public static class ParentElement extends Element {
        @Override
        public String getElementString() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public Element getBaseNameElement(TenantService tenantService) {
            throw new UnsupportedOperationException("TODO");
        }
    }

    /** The node itself. */
    public static class SelfElement extends Element {
        @Override
        public String getElementString() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public Element getBaseNameElement(TenantService tenantService) {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
