package org.bayan.embedded.http;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.tagging.TaggingService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.descriptor.Descriptor;
import org.alfresco.service.descriptor.DescriptorService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.workflow.WorkflowParts;
import org.springframework.context.support.GenericApplicationContext;

/** An application context whose services are mocks, for tests of what the HTTP side does by itself. */
final class MockedRepository {
    private static final Map<String, Class<?>> SERVICES = new LinkedHashMap<>();

    static {
        SERVICES.put("NodeService", NodeService.class);
        SERVICES.put("FileFolderService", FileFolderService.class);
        SERVICES.put("ContentService", ContentService.class);
        SERVICES.put("MimetypeService", MimetypeService.class);
        SERVICES.put("DictionaryService", DictionaryService.class);
        SERVICES.put("NamespaceService", NamespaceService.class);
        SERVICES.put("PermissionService", PermissionService.class);
        SERVICES.put("AuthorityService", AuthorityService.class);
        SERVICES.put("AuthenticationService", MutableAuthenticationService.class);
        SERVICES.put("PersonService", PersonService.class);
        SERVICES.put("OwnableService", OwnableService.class);
        SERVICES.put("LockService", LockService.class);
        SERVICES.put("VersionService", VersionService.class);
        SERVICES.put("CheckOutCheckInService", CheckOutCheckInService.class);
        SERVICES.put("RuleService", RuleService.class);
        SERVICES.put("ActionService", ActionService.class);
        SERVICES.put("SearchService", SearchService.class);
        SERVICES.put("SiteService", SiteService.class);
        SERVICES.put("TaggingService", TaggingService.class);
        SERVICES.put("DescriptorService", DescriptorService.class);
        SERVICES.put("ModuleService", ModuleService.class);
        SERVICES.put("nodeArchiveService", NodeArchiveService.class);
        SERVICES.put("policyBehaviourFilter", BehaviourFilter.class);
        SERVICES.put("repositoryHelper", Repository.class);
        SERVICES.put("retryingTransactionHelper", RetryingTransactionHelper.class);
        SERVICES.put("WorkflowService", WorkflowService.class);
        SERVICES.put("workflowParts", WorkflowParts.class);
    }

    private final GenericApplicationContext context = new GenericApplicationContext();

    MockedRepository() {
        SERVICES.forEach((name, type) -> context.getBeanFactory().registerSingleton(name, mock(type)));
        runTransactionsAtOnce(get("retryingTransactionHelper"));
        Descriptor descriptor = mock(Descriptor.class);
        lenient().when(descriptor.getVersion()).thenReturn("25.3.0");
        lenient().when(descriptor.getEdition()).thenReturn("Community");
        lenient()
                .when(this.<DescriptorService>get("DescriptorService").getServerDescriptor())
                .thenReturn(descriptor);
    }

    private static void runTransactionsAtOnce(RetryingTransactionHelper transactions) {
        lenient()
                .when(transactions.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(call ->
                        call.<RetryingTransactionCallback<?>>getArgument(0).execute());
    }

    MockedRepository with(String name, Object bean) {
        context.getBeanFactory().registerSingleton(name, bean);
        return this;
    }

    @SuppressWarnings("unchecked")
    <T> T get(String name) {
        return (T) context.getBeanFactory().getSingleton(name);
    }

    HttpFace start() {
        return start(0);
    }

    HttpFace start(int port) {
        context.refresh();
        return HttpFace.start(context, port, HttpLimits.DEFAULT);
    }
}
