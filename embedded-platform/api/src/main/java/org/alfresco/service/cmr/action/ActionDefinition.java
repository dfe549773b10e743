package org.alfresco.service.cmr.action;

import java.util.Set;
import org.alfresco.service.namespace.QName;

/** A kind of action. */
public interface ActionDefinition extends ParameterizedItemDefinition {
    Set<QName> getApplicableTypes();

    boolean getTrackStatus();
}
