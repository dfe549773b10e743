package org.bayan.embedded.wiring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.security.MethodSecurity;
import org.bayan.embedded.security.SecurityRules;

/** Makes the public form of a service: it checks permissions, and each call runs in a transaction. */
final class PublicServices {
    private final MethodSecurity security;
    private final TransactionService transactions;

    PublicServices(MethodSecurity security, TransactionService transactions) {
        this.security = security;
        this.transactions = transactions;
    }

    <T> T open(Class<T> type, T internal, SecurityRules rules) {
        return open(type, security.secure(type, internal, rules));
    }

    /** For services that check permissions themselves or have nothing to check. */
    <T> T open(Class<T> type, T secured) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? method.invoke(secured, arguments)
                        : call(secured, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (AlfrescoTransactionSupport.getTransactionReadState() != TxnReadState.TXN_NONE) {
            return invoke(target, method, arguments);
        }
        try {
            return transactions.getRetryingTransactionHelper().doInTransaction(() -> invoke(target, method, arguments));
        } catch (RuntimeException problem) {
            Throwable cause = problem.getCause();
            boolean declared =
                    cause != null && Arrays.stream(method.getExceptionTypes()).anyMatch(type -> type.isInstance(cause));
            throw declared ? cause : problem;
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException problem) {
            throw problem.getTargetException();
        }
    }
}
