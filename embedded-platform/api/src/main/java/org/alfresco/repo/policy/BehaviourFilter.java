package org.alfresco.repo.policy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Switches behaviours off and on for the current transaction. */
public interface BehaviourFilter {
    void enableBehaviours(NodeRef nodeRef);

    void disableAllBehaviours();

    void enableAllBehaviours();

    void disableBehaviour();

    void disableBehaviour(NodeRef nodeRef);

    void disableBehaviour(QName className);

    void disableBehaviour(NodeRef nodeRef, QName className);

    void disableBehaviour(QName className, boolean includeSubClasses);

    void enableBehaviour();

    void enableBehaviour(NodeRef nodeRef);

    void enableBehaviour(QName className);

    void enableBehaviour(NodeRef nodeRef, QName className);

    boolean isEnabled();

    boolean isEnabled(NodeRef nodeRef);

    boolean isEnabled(QName className);

    boolean isEnabled(NodeRef nodeRef, QName className);

    boolean isActivated();
}
