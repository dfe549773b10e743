package org.bayan.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A constraint where a model declares it, or a property's reference to one. */
record ConstraintInModel(ModelDefinition model, QName name, Labels labels, Constraint constraint, QName ref)
        implements ConstraintDefinition {
    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return labels.title(null);
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return labels.title(messageLookup);
    }

    @Override
    public String getDescription() {
        return labels.description(null);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return labels.description(messageLookup);
    }

    @Override
    public Constraint getConstraint() {
        return constraint;
    }

    @Override
    public QName getRef() {
        return ref;
    }
}
