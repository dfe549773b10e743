package org.bayan.embedded.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Puts the checks of the public services before their implementations: who may not, gets an {@link AccessDeniedException};
 * of lists of associations, what the caller may not read is left out.
 */
public final class MethodSecurity {
    private final PermissionService permissionService;

    public MethodSecurity(PermissionService permissionService) {
        this.permissionService = permissionService;
    }

    /**
     * @param service the interface of the public service
     * @param target the internal service
     * @param rules what each method asks
     */
    public <T> T secure(Class<T> service, T target, SecurityRules rules) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (proxy, method, arguments) -> invoke(target, rules, method, arguments)));
    }

    private Object invoke(Object target, SecurityRules rules, Method method, Object[] arguments) throws Throwable {
        for (SecurityRules.Check check : rules.of(method.getName())) {
            if (arguments != null && check.argument() < arguments.length) {
                require(arguments[check.argument()], check.permission());
            }
        }
        try {
            return readable(method.invoke(target, arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void require(Object argument, String permission) {
        if (argument instanceof NodeRef nodeRef) {
            if (permissionService.hasPermission(nodeRef, permission) != AccessStatus.ALLOWED) {
                throw new AccessDeniedException(
                        "Access Denied.  You do not have the appropriate permissions" + " to perform this operation.");
            }
        } else if (argument instanceof ChildAssociationRef association) {
            require(association.getChildRef(), permission);
        } else if (argument instanceof Collection<?> many) {
            many.forEach(one -> require(one, permission));
        }
    }

    private Object readable(Object result) {
        if (result instanceof List<?> list && list.stream().anyMatch(MethodSecurity::isAssociation)) {
            List<Object> readable = new ArrayList<>();
            list.stream().filter(isReadable()).forEach(readable::add);
            return readable;
        }
        return result;
    }

    private static boolean isAssociation(Object one) {
        return one instanceof ChildAssociationRef || one instanceof AssociationRef;
    }

    private Predicate<Object> isReadable() {
        return one -> {
            if (one instanceof ChildAssociationRef child) {
                return mayRead(child.getChildRef()) && mayRead(child.getParentRef());
            }
            return !(one instanceof AssociationRef association)
                    || (mayRead(association.getSourceRef()) && mayRead(association.getTargetRef()));
        };
    }

    private boolean mayRead(NodeRef nodeRef) {
        return nodeRef == null
                || permissionService.hasPermission(nodeRef, PermissionService.READ) == AccessStatus.ALLOWED;
    }
}
