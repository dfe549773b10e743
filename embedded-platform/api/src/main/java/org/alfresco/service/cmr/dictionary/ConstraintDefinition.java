package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A constraint as a model declares or refers to it. */
public interface ConstraintDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getTitle(MessageLookup messageLookup);

    String getDescription();

    String getDescription(MessageLookup messageLookup);

    Constraint getConstraint();

    QName getRef();
}
