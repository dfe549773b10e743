package org.bayan.embedded.http.recorded;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.policy.PropertyPolicy;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Writes down which policies files raise, at once and at commit, by the step of the scenario that is being played. */
final class PolicyEvents {
    private static final List<Class<? extends Policy>> POLICIES = List.of(
            NodeServicePolicies.BeforeCreateNodePolicy.class,
            NodeServicePolicies.OnCreateNodePolicy.class,
            NodeServicePolicies.OnMoveNodePolicy.class,
            NodeServicePolicies.BeforeUpdateNodePolicy.class,
            NodeServicePolicies.OnUpdatePropertiesPolicy.class,
            NodeServicePolicies.OnUpdateNodePolicy.class,
            NodeServicePolicies.BeforeArchiveNodePolicy.class,
            NodeServicePolicies.BeforeDeleteNodePolicy.class,
            NodeServicePolicies.OnDeleteNodePolicy.class,
            NodeServicePolicies.OnRestoreNodePolicy.class,
            NodeServicePolicies.BeforeSetNodeTypePolicy.class,
            NodeServicePolicies.OnSetNodeTypePolicy.class,
            NodeServicePolicies.OnCreateAssociationPolicy.class,
            NodeServicePolicies.OnDeleteAssociationPolicy.class,
            ContentServicePolicies.OnContentUpdatePolicy.class,
            ContentServicePolicies.OnContentPropertyUpdatePolicy.class,
            CopyServicePolicies.OnCopyCompletePolicy.class,
            VersionServicePolicies.BeforeCreateVersionPolicy.class,
            VersionServicePolicies.OnCreateVersionPolicy.class,
            VersionServicePolicies.AfterCreateVersionPolicy.class,
            CheckOutCheckInServicePolicies.BeforeCheckOut.class,
            CheckOutCheckInServicePolicies.OnCheckOut.class,
            CheckOutCheckInServicePolicies.BeforeCheckIn.class,
            CheckOutCheckInServicePolicies.OnCheckIn.class);

    private static final String AT_COMMIT = "COMMIT ";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, List<String>> byStep = new HashMap<>();
    private String step = "before";

    void bindTo(PolicyComponent component) {
        for (Class<? extends Policy> policy : POLICIES) {
            bind(component, policy, NotificationFrequency.EVERY_EVENT, "");
            bind(component, policy, NotificationFrequency.TRANSACTION_COMMIT, AT_COMMIT);
        }
    }

    /** What follows belongs to this step. */
    synchronized void begin(String name) {
        step = name;
    }

    /** Waits until a step that works in the background has raised an event at commit. */
    synchronized void awaitCommit(String name) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (long left = PATIENCE.toMillis();
                left > 0 && of(name).stream().noneMatch(event -> event.startsWith(AT_COMMIT));
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
    }

    synchronized List<String> of(String name) {
        return List.copyOf(byStep.getOrDefault(name, List.of()));
    }

    private synchronized void add(String event) {
        byStep.computeIfAbsent(step, key -> new ArrayList<>()).add(event);
        notifyAll();
    }

    private void bind(
            PolicyComponent component, Class<? extends Policy> policy, NotificationFrequency when, String prefix) {
        Method event = policy.getDeclaredMethods()[0];
        Object listener =
                Proxy.newProxyInstance(policy.getClassLoader(), new Class<?>[] {policy}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.getName().equals("hashCode")
                                ? System.identityHashCode(proxy)
                                : method.getName().equals("equals") ? proxy == arguments[0] : policy.getSimpleName();
                    }
                    add(prefix + method.getName());
                    return null;
                });
        JavaBehaviour behaviour = new JavaBehaviour(listener, event.getName(), when);
        QName name = QName.createQName(NamespaceService.ALFRESCO_URI, event.getName());
        if (AssociationPolicy.class.isAssignableFrom(policy)) {
            component.bindAssociationBehaviour(name, ContentModel.TYPE_CONTENT, behaviour);
        } else if (PropertyPolicy.class.isAssignableFrom(policy)) {
            component.bindPropertyBehaviour(name, ContentModel.TYPE_CONTENT, behaviour);
        } else {
            component.bindClassBehaviour(name, ContentModel.TYPE_CONTENT, behaviour);
        }
    }
}
