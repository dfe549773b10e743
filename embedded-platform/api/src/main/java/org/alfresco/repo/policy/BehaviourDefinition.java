package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour together with its policy and binding. */
public interface BehaviourDefinition<B extends BehaviourBinding> {
    QName getPolicy();

    PolicyDefinition getPolicyDefinition();

    B getBinding();

    Behaviour getBehaviour();
}
