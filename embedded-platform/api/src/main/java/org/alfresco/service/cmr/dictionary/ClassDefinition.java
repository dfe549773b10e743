package org.alfresco.service.cmr.dictionary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** What types and aspects have in common. */
public interface ClassDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getTitle(MessageLookup messageLookup);

    String getDescription();

    String getDescription(MessageLookup messageLookup);

    QName getParentName();

    boolean isAspect();

    Boolean getArchive();

    Boolean getIncludedInSuperTypeQuery();

    Map<QName, PropertyDefinition> getProperties();

    Map<QName, Serializable> getDefaultValues();

    Map<QName, AssociationDefinition> getAssociations();

    boolean isContainer();

    Map<QName, ChildAssociationDefinition> getChildAssociations();

    List<AspectDefinition> getDefaultAspects();

    List<AspectDefinition> getDefaultAspects(boolean inherited);

    Set<QName> getDefaultAspectNames();

    ClassDefinition getParentClassDefinition();
}
