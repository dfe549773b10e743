package org.bayan.embedded.wiring;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.search.index.IndexFollower;
import org.bayan.embedded.workflow.WorkflowDeployer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens once when all beans are there: the first folders, then the components of modules. */
@Configuration(proxyBeanMethods = false)
class StartBeans {
    @Bean
    FirstStart firstStart(
            NodeService nodeService,
            PermissionService permissionService,
            PersonService personService,
            AuthorityService authorityService,
            MutableAuthenticationService authenticationService,
            TransactionService transactionService) {
        return new FirstStart(
                nodeService,
                permissionService,
                personService,
                authorityService,
                authenticationService,
                transactionService);
    }

    @Bean
    SmartInitializingSingleton startOfRepository(
            PlatformSettings settings,
            FirstStart first,
            IndexFollower index,
            ModuleService modules,
            TransactionService transactions,
            ObjectProvider<WorkflowDeployer> workflows) {
        return () -> {
            first.run(settings.adminPassword());
            index.start();
            AuthenticationUtil.runAsSystem(() -> transactions
                    .getRetryingTransactionHelper()
                    .doInTransaction(() -> {
                        workflows.orderedStream().forEach(WorkflowDeployer::deploy);
                        return null;
                    }));
            modules.startModules();
        };
    }
}
