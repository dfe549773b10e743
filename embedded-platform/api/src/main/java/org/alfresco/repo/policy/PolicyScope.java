package org.alfresco.repo.policy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;

/** Collects what a version shall freeze, by the node's type and its aspects. */
public class PolicyScope extends AspectDetails {
    protected Map<QName, AspectDetails> aspectCopyDetails = new HashMap<>();

    public PolicyScope(QName classRef) {
        super(classRef);
    }

    public void addProperty(QName classRef, QName qName, Serializable value) {
        writable(classRef).addProperty(qName, value);
    }

    public void removeProperty(QName classRef, QName qName) {
        AspectDetails details = find(classRef);
        if (details != null) {
            details.removeProperty(qName);
        }
    }

    public Map<QName, Serializable> getProperties(QName classRef) {
        AspectDetails details = find(classRef);
        return details == null ? null : details.getProperties();
    }

    public void addChildAssociation(QName classRef, ChildAssociationRef childAssocRef) {
        writable(classRef).addChildAssociation(childAssocRef);
    }

    public void addChildAssociation(
            QName classRef, ChildAssociationRef childAssocRef, boolean alwaysTraverseAssociation) {
        writable(classRef).addChildAssociation(childAssocRef, alwaysTraverseAssociation);
    }

    public List<ChildAssociationRef> getChildAssociations(QName classRef) {
        AspectDetails details = find(classRef);
        return details == null ? null : details.getChildAssociations();
    }

    public boolean isChildAssociationRefAlwaysTraversed(QName classRef, ChildAssociationRef childAssocRef) {
        AspectDetails details = find(classRef);
        return details != null && details.isChildAssociationRefAlwaysTraversed(childAssocRef);
    }

    public void addAssociation(QName classRef, AssociationRef nodeAssocRef) {
        writable(classRef).addAssociation(nodeAssocRef);
    }

    public List<AssociationRef> getAssociations(QName classRef) {
        AspectDetails details = find(classRef);
        return details == null ? null : details.getAssociations();
    }

    public AspectDetails addAspect(QName aspect) {
        return aspectCopyDetails.computeIfAbsent(aspect, AspectDetails::new);
    }

    public void removeAspect(QName aspect) {
        aspectCopyDetails.remove(aspect);
    }

    public Set<QName> getAspects() {
        return aspectCopyDetails.keySet();
    }

    private AspectDetails find(QName name) {
        return name.equals(classRef) ? this : aspectCopyDetails.get(name);
    }

    private AspectDetails writable(QName name) {
        return name.equals(classRef) ? this : addAspect(name);
    }
}
