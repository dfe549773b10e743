package org.bayan.acceptance.server;

import java.util.Map;
import java.util.function.Supplier;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the server of the run, which is the one that {@code acs.url} names or else our own, started once, and a folder
 * and users of their own class.
 */
final class AcsExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(AcsExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return suppliers(context).containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return suppliers(context).get(parameter.getParameter().getType()).get();
    }

    private static Map<Class<?>, Supplier<Object>> suppliers(ExtensionContext context) {
        return Map.of(
                AcsServer.class, () -> server(context),
                Acs.class, () -> administrator(context),
                TestFolder.class, () -> ofClass(context, TestFolder.class, () -> folder(context)),
                TestPeople.class,
                        () -> ofClass(context, TestPeople.class, () -> new TestPeople(administrator(context))));
    }

    private static TestFolder folder(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName();
        return new TestFolder(administrator(context), RunId.name(name));
    }

    private static Acs administrator(ExtensionContext context) {
        return server(context).asAdministrator();
    }

    private static AcsServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(ServerOfTheRun.class, key -> ServerOfTheRun.open(), ServerOfTheRun.class)
                .server();
    }

    private static Object ofClass(ExtensionContext context, Class<?> type, Supplier<?> supplier) {
        ExtensionContext ofClass = context;
        while (ofClass.getTestMethod().isPresent()) {
            ofClass = ofClass.getParent().orElseThrow();
        }
        return ofClass.getStore(NAMESPACE).getOrComputeIfAbsent(type, key -> supplier.get());
    }
}
