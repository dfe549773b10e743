package org.alfresco.repo.policy;

import java.util.Collection;
import org.alfresco.service.namespace.QName;

/** Where services register policies and extensions bind behaviours to them. */
public interface PolicyComponent {
    Collection<PolicyDefinition> getRegisteredPolicies();

    PolicyDefinition<Policy> getRegisteredPolicy(PolicyType policyType, QName policy);

    boolean isRegisteredPolicy(PolicyType policyType, QName policy);

    BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(QName policy, Object service, Behaviour behaviour);

    BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<ServiceBehaviourBinding> bindPropertyBehaviour(
            QName policy, Object service, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, QName propertyName, Behaviour behaviour);

    BehaviourDefinition<ServiceBehaviourBinding> bindAssociationBehaviour(
            QName policy, Object service, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour);

    void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition);
}
