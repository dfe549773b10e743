package org.alfresco.repo.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;

/** What a version shall freeze of one class. */
class AspectDetails {
    protected Map<QName, Serializable> properties = new HashMap<>();
    protected List<ChildAssociationRef> childAssocs = new ArrayList<>();
    protected List<AssociationRef> targetAssocs = new ArrayList<>();
    protected QName classRef;
    protected Map<ChildAssociationRef, ChildAssociationRef> alwaysTraverseMap = new HashMap<>();

    public AspectDetails(QName classRef) {
        this.classRef = classRef;
    }

    protected void addAssociation(AssociationRef nodeAssocRef) {
        targetAssocs.add(nodeAssocRef);
    }

    protected void addChildAssociation(ChildAssociationRef childAssocRef) {
        childAssocs.add(childAssocRef);
    }

    protected void addChildAssociation(ChildAssociationRef childAssocRef, boolean alwaysTraverseAssociation) {
        addChildAssociation(childAssocRef);
        if (alwaysTraverseAssociation) {
            alwaysTraverseMap.put(childAssocRef, childAssocRef);
        }
    }

    public void addProperty(QName qName, Serializable value) {
        properties.put(qName, value);
    }

    public List<AssociationRef> getAssociations() {
        return targetAssocs;
    }

    public List<ChildAssociationRef> getChildAssociations() {
        return childAssocs;
    }

    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    protected boolean isChildAssociationRefAlwaysTraversed(ChildAssociationRef childAssocRef) {
        return alwaysTraverseMap.containsKey(childAssocRef);
    }

    public void removeProperty(QName qName) {
        properties.remove(qName);
    }
}
