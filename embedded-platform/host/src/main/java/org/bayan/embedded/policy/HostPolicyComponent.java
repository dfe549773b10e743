package org.bayan.embedded.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.policy.PolicyDefinition;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.repo.policy.PolicyType;
import org.alfresco.repo.policy.ServiceBehaviourBinding;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

/** Keeps the registered policies and the behaviours bound to them. */
public final class HostPolicyComponent implements PolicyComponent {
    private final DictionaryService dictionary;
    private final Map<QName, PolicyInterface<?>> policies = new ConcurrentHashMap<>();
    private final Map<QName, List<Binding<?>>> bindings = new ConcurrentHashMap<>();

    public HostPolicyComponent(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** Announces the policies that are nested in the given interfaces, so that behaviours can be bound to them. */
    public void register(Class<?>... groups) {
        for (Class<?> group : groups) {
            for (Class<?> nested : group.getDeclaredClasses()) {
                if (Policy.class.isAssignableFrom(nested)) {
                    PolicyInterface<?> policy = new PolicyInterface<>(nested.asSubclass(Policy.class));
                    policies.put(policy.getName(), policy);
                }
            }
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Collection<PolicyDefinition> getRegisteredPolicies() {
        return new ArrayList<>(policies.values());
    }

    @Override
    @SuppressWarnings("unchecked")
    public PolicyDefinition<Policy> getRegisteredPolicy(PolicyType policyType, QName policy) {
        return isRegisteredPolicy(policyType, policy) ? (PolicyDefinition<Policy>) policies.get(policy) : null;
    }

    @Override
    public boolean isRegisteredPolicy(PolicyType policyType, QName policy) {
        return policies.containsKey(policy) && policies.get(policy).getType() == policyType;
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bind(policy, checked(className), null, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bind(policy, null, null, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, QName propertyName, Behaviour behaviour) {
        return bind(policy, checked(className), propertyName, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bind(policy, checked(className), null, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindPropertyBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bind(policy, null, null, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        return bind(policy, checked(className), assocName, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bind(policy, checked(className), null, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindAssociationBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bind(policy, null, null, behaviour);
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        bindings.getOrDefault(definition.getPolicy(), List.of()).remove(definition);
    }

    private QName checked(QName className) {
        if (dictionary.getClass(className) == null) {
            throw new IllegalArgumentException("Class " + className + " has not been defined in the data dictionary");
        }
        return className;
    }

    private <B extends org.alfresco.repo.policy.BehaviourBinding> BehaviourDefinition<B> bind(
            QName policy, QName className, QName feature, Behaviour behaviour) {
        PolicyInterface<?> definition = policies.get(policy);
        if (definition == null) {
            throw new PolicyException("There is no policy " + policy + " to bind " + behaviour + " to");
        }
        behaviour.getInterface(definition.getPolicyInterface());
        Binding<B> binding = new Binding<>(policy, definition, className, feature, behaviour);
        bindings.computeIfAbsent(policy, name -> new CopyOnWriteArrayList<>()).add(binding);
        return binding;
    }

    /** All behaviours of a policy, in the order in which they were bound. */
    List<Binding<?>> boundTo(QName policy) {
        return bindings.getOrDefault(policy, List.of());
    }

    PolicyInterface<?> policy(QName name) {
        return policies.get(name);
    }

    DictionaryService dictionary() {
        return dictionary;
    }
}
