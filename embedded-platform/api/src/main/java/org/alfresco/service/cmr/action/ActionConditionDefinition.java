package org.alfresco.service.cmr.action;

/** A kind of condition. */
public interface ActionConditionDefinition extends ParameterizedItemDefinition {}
