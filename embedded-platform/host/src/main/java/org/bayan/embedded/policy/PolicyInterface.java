package org.bayan.embedded.policy;

import java.lang.reflect.Method;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.Policy.Arg;
import org.alfresco.repo.policy.PolicyDefinition;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.repo.policy.PolicyType;
import org.alfresco.service.namespace.QName;

/**
 * A policy as its interface declares it: one method, whose name is the policy's local name, in the namespace of the field
 * NAMESPACE. The fields ARG_0, ARG_1 … say how calls are merged at commit; without them an argument is part of the key.
 */
final class PolicyInterface<P extends Policy> implements PolicyDefinition<P> {
    private final Class<P> type;
    private final Method method;
    private final QName name;
    private final Arg[] arguments;

    PolicyInterface(Class<P> type) {
        Method[] methods = type.getMethods();
        if (methods.length != 1) {
            throw new PolicyException(
                    "The policy " + type.getName() + " must have one method, but has " + methods.length);
        }
        this.type = type;
        this.method = methods[0];
        this.name = QName.createQName(constant("NAMESPACE", String.class, Policy.NAMESPACE), method.getName());
        this.arguments = new Arg[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = constant("ARG_" + i, Arg.class, Arg.KEY);
        }
    }

    private <T> T constant(String field, Class<T> kind, T otherwise) {
        try {
            return kind.cast(type.getField(field).get(null));
        } catch (NoSuchFieldException missing) {
            return otherwise;
        } catch (IllegalAccessException problem) {
            throw new PolicyException("The field " + field + " of " + type.getName() + " cannot be read", problem);
        }
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public Class<P> getPolicyInterface() {
        return type;
    }

    @Override
    public PolicyType getType() {
        if (ClassPolicy.class.isAssignableFrom(type)) {
            return PolicyType.Class;
        }
        return AssociationPolicy.class.isAssignableFrom(type) ? PolicyType.Association : PolicyType.Property;
    }

    @Override
    public Arg getArgument(int index) {
        return arguments[index];
    }

    @Override
    public Arg[] getArguments() {
        return arguments.clone();
    }
}
