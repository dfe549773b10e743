package org.bayan.embedded.http.rest.workflow;

import java.util.List;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.workflow.WorkflowParts;

/** The resources of {@code /public/workflow}. */
public final class WorkflowApi {
    private WorkflowApi() {}

    /** Finds the services among the repository's beans. */
    public static List<RestResource> resources(RepositoryBeans beans) {
        WorkflowParts parts = beans.get("workflowParts", WorkflowParts.class);
        AuthorityService authorities = beans.get("AuthorityService", AuthorityService.class);
        NodeService nodes = beans.get("NodeService", NodeService.class);
        DictionaryService dictionary = beans.get("DictionaryService", DictionaryService.class);
        NamespaceService namespaces = beans.get("NamespaceService", NamespaceService.class);
        WorkflowAccess access = new WorkflowAccess(parts, authorities);
        FormModels forms = new FormModels(dictionary, namespaces);
        VariableMapper shown = new VariableMapper(parts, dictionary, namespaces);
        SentValues sent = new SentValues(parts, dictionary, namespaces, shown);
        PackageItems items = new PackageItems(parts, nodes);
        return List.of(
                new ProcessDefinitionsResource(parts, forms),
                new ProcessesResource(parts, access, sent, items),
                new ProcessPartsResource(parts, access, shown, sent, items),
                new TasksResource(parts, access, sent, authorities),
                new TaskPartsResource(parts, access, forms, shown, sent, items));
    }
}
