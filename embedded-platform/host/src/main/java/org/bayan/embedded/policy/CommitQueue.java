package org.bayan.embedded.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.Policy.Arg;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;

/**
 * Calls that wait for the commit of the current transaction. Calls of one behaviour for the same key are one call: with the
 * start values of the first and the end values of the last. A call that was made is not made again in that transaction.
 */
final class CommitQueue extends TransactionListenerAdapter {
    private static final Object KEY = CommitQueue.class;

    private final Map<Object, Call> calls = new HashMap<>();
    private final Deque<Call> waiting = new ArrayDeque<>();
    private boolean done;

    private CommitQueue() {}

    /** A policy whose calls wait for the commit. */
    static <P extends Policy> P deferred(PolicyInterface<P> policy, Binding<?> binding, P target) {
        return proxy(policy, (proxy, method, arguments) -> {
            current().add(policy, binding, new Call(target, method, arguments));
            return null;
        });
    }

    /** A policy of which only the first call for a key is made. */
    static <P extends Policy> P onlyFirst(PolicyInterface<P> policy, Binding<?> binding, P target) {
        return proxy(policy, (proxy, method, arguments) -> {
            Call call = new Call(target, method, arguments);
            return current().calls.putIfAbsent(key(policy, binding, arguments), call) == null ? call.make() : null;
        });
    }

    private static <P extends Policy> P proxy(PolicyInterface<P> policy, InvocationHandler handler) {
        Class<P> type = policy.getPolicyInterface();
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static CommitQueue current() {
        CommitQueue queue = AlfrescoTransactionSupport.getResource(KEY);
        if (queue == null) {
            queue = new CommitQueue();
            AlfrescoTransactionSupport.bindResource(KEY, queue);
            AlfrescoTransactionSupport.bindListener(queue);
        }
        return queue;
    }

    private void add(PolicyInterface<?> policy, Binding<?> binding, Call call) throws Throwable {
        Call earlier = calls.putIfAbsent(key(policy, binding, call.arguments), call);
        if (earlier != null) {
            earlier.takeEndValues(policy, call);
        } else if (done) {
            call.make();
        } else {
            waiting.add(call);
        }
    }

    private static Object key(PolicyInterface<?> policy, Binding<?> binding, Object[] arguments) {
        List<Object> key = new ArrayList<>();
        key.add(binding);
        for (int i = 0; i < arguments.length; i++) {
            if (policy.getArgument(i) == Arg.KEY) {
                key.add(arguments[i]);
            }
        }
        return key;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        while (!waiting.isEmpty()) {
            try {
                waiting.peek().make();
            } catch (Throwable problem) {
                throw AlfrescoRuntimeException.makeRuntimeException(problem, "A behaviour failed at commit");
            }
            waiting.remove();
        }
        done = true;
    }

    private static final class Call {
        private final Object target;
        private final Method method;
        private final Object[] arguments;

        Call(Object target, Method method, Object[] arguments) {
            this.target = target;
            this.method = method;
            this.arguments = arguments.clone();
        }

        void takeEndValues(PolicyInterface<?> policy, Call later) {
            for (int i = 0; i < arguments.length; i++) {
                if (policy.getArgument(i) == Arg.END_VALUE) {
                    arguments[i] = later.arguments[i];
                }
            }
        }

        Object make() throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException problem) {
                throw problem.getTargetException();
            }
        }
    }
}
