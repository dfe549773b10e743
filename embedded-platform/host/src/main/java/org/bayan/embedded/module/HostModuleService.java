package org.bayan.embedded.module;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.store.KeyValueStore;

/** Runs the components of modules as the system user, each in a transaction of its own; once per repository where they say so. */
public final class HostModuleService implements ModuleService {
    private static final String DONE = "module.component.";

    private final List<ModuleDetails> modules;
    private final TransactionService transactions;
    private final KeyValueStore store;
    private final List<ModuleComponent> components = new ArrayList<>();

    public HostModuleService(List<ModuleDetails> modules, TransactionService transactions, KeyValueStore store) {
        this.modules = List.copyOf(modules);
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public ModuleDetails getModule(String moduleId) {
        return modules.stream()
                .filter(module -> module.getId().equals(moduleId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<ModuleDetails> getAllModules() {
        return modules;
    }

    @Override
    public List<ModuleDetails> getMissingModules() {
        return List.of();
    }

    @Override
    public void registerComponent(ModuleComponent component) {
        components.add(component);
    }

    @Override
    public void startModules() {
        Set<ModuleComponent> started = new LinkedHashSet<>();
        components.forEach(component -> start(component, started));
    }

    private void start(ModuleComponent component, Set<ModuleComponent> started) {
        if (started.add(component)) {
            component.getDependsOn().forEach(needed -> start(needed, started));
            AuthenticationUtil.runAsSystem(
                    () -> transactions.getRetryingTransactionHelper().doInTransaction(() -> {
                        run(component);
                        return null;
                    }));
        }
    }

    private void run(ModuleComponent component) {
        String key = DONE + component.getModuleId() + "." + component.getName();
        if (!component.isExecuteOnceOnly() || store.putIfAbsent(key, "done")) {
            component.execute();
        }
    }

    @Override
    public void shutdownModules() {
        components.forEach(ModuleComponent::shutdown);
    }
}
