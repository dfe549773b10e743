package org.bayan.embedded.workflow.variable;

import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names of process variables: {@code bpm_assignee} for {@code bpm:assignee}, {@code initiator} for a name without namespace. */
public final class VariableNames {
    private final NamespaceService namespaces;

    public VariableNames(NamespaceService namespaces) {
        this.namespaces = namespaces;
    }

    public String of(QName name) {
        return name.getNamespaceURI().isEmpty()
                ? name.getLocalName()
                : name.toPrefixString(namespaces).replace(':', '_');
    }

    /** A variable whose name begins with no known prefix has no namespace. Types may also be named {@code bpm:task}. */
    public QName name(String variable) {
        if (variable.startsWith("{")) {
            return QName.createQName(variable);
        }
        int end = variable.indexOf(variable.contains(":") ? ':' : '_');
        if (end > 0) {
            try {
                return QName.createQName(variable.substring(0, end), variable.substring(end + 1), namespaces);
            } catch (NamespaceException unknownPrefix) {
                return QName.createQName(NamespaceService.DEFAULT_URI, variable);
            }
        }
        return QName.createQName(NamespaceService.DEFAULT_URI, variable);
    }
}
