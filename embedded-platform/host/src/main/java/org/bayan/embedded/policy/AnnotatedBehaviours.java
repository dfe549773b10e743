package org.bayan.embedded.policy;

import java.lang.reflect.Method;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.repo.policy.annotation.Behaviour;
import org.alfresco.repo.policy.annotation.BehaviourBean;
import org.alfresco.repo.policy.annotation.BehaviourKind;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Binds the annotated methods of beans that are marked with {@link BehaviourBean}. */
public final class AnnotatedBehaviours implements BeanPostProcessor {
    private final PolicyComponent policies;
    private final NamespaceService namespaces;

    public AnnotatedBehaviours(PolicyComponent policies, NamespaceService namespaces) {
        this.policies = policies;
        this.namespaces = namespaces;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        BehaviourBean marker = bean.getClass().getAnnotation(BehaviourBean.class);
        if (marker != null) {
            for (Method method : bean.getClass().getMethods()) {
                Behaviour annotation = method.getAnnotation(Behaviour.class);
                if (annotation != null) {
                    bind(bean, method, annotation, marker);
                }
            }
        }
        return bean;
    }

    private void bind(Object bean, Method method, Behaviour annotation, BehaviourBean marker) {
        QName policy = QName.resolveToQName(
                namespaces, annotation.policy().isEmpty() ? "alf:" + method.getName() : annotation.policy());
        JavaBehaviour behaviour = new JavaBehaviour(bean, method.getName(), annotation.notificationFrequency());
        String type = annotation.type().isEmpty() ? marker.defaultType() : annotation.type();
        if (annotation.isService()) {
            bindToService(bean, policy, annotation.kind(), behaviour);
        } else if (type.isEmpty()) {
            throw new PolicyException("The behaviour " + method + " names no type");
        } else if (annotation.kind() == BehaviourKind.CLASS) {
            policies.bindClassBehaviour(policy, QName.createQName(type, namespaces), behaviour);
        } else {
            QName association = QName.createQName(annotation.assocType(), namespaces);
            policies.bindAssociationBehaviour(policy, QName.createQName(type, namespaces), association, behaviour);
        }
    }

    private void bindToService(Object bean, QName policy, BehaviourKind kind, JavaBehaviour behaviour) {
        if (kind == BehaviourKind.CLASS) {
            policies.bindClassBehaviour(policy, bean, behaviour);
        } else {
            policies.bindAssociationBehaviour(policy, bean, behaviour);
        }
    }
}
