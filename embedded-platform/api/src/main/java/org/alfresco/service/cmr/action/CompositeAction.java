package org.alfresco.service.cmr.action;

/** Actions that run one after another. */
public interface CompositeAction extends Action, ActionList<Action> {}
