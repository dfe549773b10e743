package org.bayan.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A peer association as a class defines it. */
class AssociationInModel implements AssociationDefinition {
    private final ClassDefinition source;
    private final Labels labels;
    private final Ends ends;

    /** The two ends; the target's class is looked up by the dictionary because its model may come later. */
    record Ends(
            QName sourceRole,
            boolean sourceMandatory,
            boolean sourceMany,
            ClassDefinition target,
            QName targetRole,
            boolean targetMandatory,
            boolean targetEnforced,
            boolean targetMany,
            boolean isProtected) {}

    AssociationInModel(ClassDefinition source, Labels labels, Ends ends) {
        this.source = source;
        this.labels = labels;
        this.ends = ends;
    }

    @Override
    public ModelDefinition getModel() {
        return source.getModel();
    }

    @Override
    public QName getName() {
        return labels.name();
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
    public boolean isChild() {
        return false;
    }

    @Override
    public boolean isProtected() {
        return ends.isProtected();
    }

    @Override
    public ClassDefinition getSourceClass() {
        return source;
    }

    @Override
    public QName getSourceRoleName() {
        return ends.sourceRole();
    }

    @Override
    public boolean isSourceMandatory() {
        return ends.sourceMandatory();
    }

    @Override
    public boolean isSourceMany() {
        return ends.sourceMany();
    }

    @Override
    public ClassDefinition getTargetClass() {
        return ends.target();
    }

    @Override
    public QName getTargetRoleName() {
        return ends.targetRole();
    }

    @Override
    public boolean isTargetMandatory() {
        return ends.targetMandatory();
    }

    @Override
    public boolean isTargetMandatoryEnforced() {
        return ends.targetEnforced();
    }

    @Override
    public boolean isTargetMany() {
        return ends.targetMany();
    }
}
