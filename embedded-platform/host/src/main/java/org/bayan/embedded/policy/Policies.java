package org.bayan.embedded.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Raises policies: finds the behaviours for a node's classes and calls them at the time that each of them asked for. */
public final class Policies {
    private final HostPolicyComponent component;
    private final BehaviourFilter filter;
    private final Map<Class<?>, PolicyInterface<?>> interfaces = new ConcurrentHashMap<>();

    public Policies(HostPolicyComponent component, BehaviourFilter filter) {
        this.component = component;
        this.filter = filter;
    }

    /**
     * @param node the node that the behaviours are about; null when there is none yet
     * @param classes its type and aspects, or those of them that the policy is raised for
     */
    public <P extends Policy> void raise(Class<P> policy, NodeRef node, Collection<QName> classes, Consumer<P> call) {
        raise(policy, node, classes, null, call);
    }

    /** @param feature the association or property that the policy is raised for */
    public <P extends Policy> void raise(
            Class<P> policy, NodeRef node, Collection<QName> classes, QName feature, Consumer<P> call) {
        find(policy, node, classes, feature).forEach(call);
    }

    /** The behaviours themselves, for policies that answer something. The last one is the most specific. */
    public <P extends Policy> List<P> find(Class<P> policy, NodeRef node, Collection<QName> classes, QName feature) {
        PolicyInterface<P> definition = definition(policy);
        List<Binding<?>> bound = component.boundTo(definition.getName());
        if (bound.isEmpty()) {
            return List.of();
        }
        Set<Binding<?>> found = new LinkedHashSet<>();
        for (QName className : classes) {
            if (isEnabled(node, className)) {
                addForClass(bound, className, feature, found);
            }
        }
        bound.stream().filter(each -> each.className() == null).forEach(found::add);
        return found.stream().map(each -> callable(definition, each)).toList();
    }

    private boolean isEnabled(NodeRef node, QName className) {
        return node == null ? filter.isEnabled(className) : filter.isEnabled(node, className);
    }

    /** Behaviours of general classes come before those of special ones. */
    private void addForClass(List<Binding<?>> bound, QName className, QName feature, Set<Binding<?>> found) {
        List<QName> lineage = new ArrayList<>();
        ClassDefinition current = component.dictionary().getClass(className);
        while (current != null) {
            lineage.add(0, current.getName());
            current = current.getParentClassDefinition();
        }
        for (QName each : lineage) {
            bound.stream()
                    .filter(binding -> each.equals(binding.className()))
                    .filter(binding ->
                            binding.feature() == null || binding.feature().equals(feature))
                    .forEach(found::add);
        }
    }

    private <P extends Policy> P callable(PolicyInterface<P> definition, Binding<?> binding) {
        P direct = binding.behaviour().getInterface(definition.getPolicyInterface());
        NotificationFrequency frequency = binding.behaviour().getNotificationFrequency();
        switch (frequency) {
            case TRANSACTION_COMMIT:
                return CommitQueue.deferred(definition, binding, direct);
            case FIRST_EVENT:
                return CommitQueue.onlyFirst(definition, binding, direct);
            default:
                return direct;
        }
    }

    @SuppressWarnings("unchecked")
    private <P extends Policy> PolicyInterface<P> definition(Class<P> policy) {
        return (PolicyInterface<P>) interfaces.computeIfAbsent(policy, each -> new PolicyInterface<>(policy));
    }
}
