package org.bayan.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;

/** A parent to child association as a class defines it. */
final class ChildAssociationInModel extends AssociationInModel implements ChildAssociationDefinition {
    private final String requiredChildName;
    private final boolean duplicatesAllowed;
    private final boolean propagatesTimestamps;

    ChildAssociationInModel(
            ClassDefinition source,
            Labels labels,
            Ends ends,
            String requiredChildName,
            boolean duplicatesAllowed,
            boolean propagatesTimestamps) {
        super(source, labels, ends);
        this.requiredChildName = requiredChildName;
        this.duplicatesAllowed = duplicatesAllowed;
        this.propagatesTimestamps = propagatesTimestamps;
    }

    @Override
    public boolean isChild() {
        return true;
    }

    @Override
    public String getRequiredChildName() {
        return requiredChildName;
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return duplicatesAllowed;
    }

    @Override
    public boolean getPropagateTimestamps() {
        return propagatesTimestamps;
    }
}
