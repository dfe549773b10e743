package org.alfresco.repo.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.alfresco.util.ParameterCheck;

/** A behaviour that calls a method of an object. It is off on its own thread while it runs. */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, Behaviour.NotificationFrequency frequency) {
        super(frequency);
        ParameterCheck.mandatory("instance", instance);
        ParameterCheck.mandatory("method", method);
        this.instance = instance;
        this.method = method;
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }

    @Override
    public synchronized <T> T getInterface(Class<T> policy) {
        ParameterCheck.mandatory("policy", policy);
        return policy.cast(proxies.computeIfAbsent(policy, this::proxyOf));
    }

    private Object proxyOf(Class<?> policy) {
        Method[] declared = policy.getMethods();
        if (declared.length != 1) {
            throw new PolicyException(
                    "Policy interface " + policy + " must have one method, but has " + declared.length);
        }
        Method target = find(declared[0], policy);
        InvocationHandler handler = (proxy, called, arguments) ->
                called.getDeclaringClass() == Object.class ? called.invoke(this, arguments) : call(target, arguments);
        return Proxy.newProxyInstance(policy.getClassLoader(), new Class<?>[] {policy}, handler);
    }

    private Method find(Method declared, Class<?> policy) {
        try {
            Method target = instance.getClass().getMethod(method, declared.getParameterTypes());
            target.setAccessible(true);
            return target;
        } catch (NoSuchMethodException missing) {
            throw new PolicyException(
                    "Method " + method + " with the parameters of " + policy.getName() + " not found or accessible on "
                            + instance.getClass(),
                    missing);
        }
    }

    private Object call(Method target, Object[] arguments) throws Throwable {
        if (!isEnabled()) {
            return null;
        }
        disable();
        try {
            return target.invoke(instance, arguments);
        } catch (InvocationTargetException problem) {
            throw problem.getTargetException();
        } finally {
            enable();
        }
    }
}
