package org.bayan.embedded.policy;

import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourBinding;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.PolicyDefinition;
import org.alfresco.service.namespace.QName;

/**
 * A behaviour bound to a policy for a class, for a feature (property or association) of a class, or for everything.
 *
 * @param className the type or aspect; null when the behaviour is bound to a service
 * @param feature the property or association; null when any will do
 */
record Binding<B extends BehaviourBinding>(
        QName policy, PolicyDefinition<?> definition, QName className, QName feature, Behaviour behaviour)
        implements BehaviourDefinition<B> {
    @Override
    public QName getPolicy() {
        return policy;
    }

    @Override
    public PolicyDefinition<?> getPolicyDefinition() {
        return definition;
    }

    @Override
    public B getBinding() {
        throw new UnsupportedOperationException("BehaviourDefinition.getBinding");
    }

    @Override
    public Behaviour getBehaviour() {
        return behaviour;
    }
}
