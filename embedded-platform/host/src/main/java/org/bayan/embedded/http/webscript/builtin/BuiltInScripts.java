package org.bayan.embedded.http.webscript.builtin;

import java.util.Map;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.descriptor.DescriptorService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.content.ContentWriting;
import org.springframework.extensions.webscripts.WebScript;

/** The web scripts of ACS itself that Share and others call, by the names of their beans. */
public final class BuiltInScripts {
    private static final String REPOSITORY = "webscript.org.alfresco.repository.";
    private static final String SLINGSHOT = "webscript.org.alfresco.slingshot.";

    private BuiltInScripts() {}

    /** Makes the scripts over the repository's services. */
    public static Map<String, WebScript> of(RepositoryBeans beans) {
        NodeService nodes = beans.get("NodeService", NodeService.class);
        DictionaryService dictionary = beans.get("DictionaryService", DictionaryService.class);
        NamespaceService namespaces = beans.get("NamespaceService", NamespaceService.class);
        MutableAuthenticationService authentication =
                beans.get("AuthenticationService", MutableAuthenticationService.class);
        FormItem.Finder items = new FormItem.Finder(nodes, dictionary, namespaces);
        return Map.of(
                REPOSITORY + "server.server.get",
                new ServerGet(beans.get("DescriptorService", DescriptorService.class)),
                REPOSITORY + "login.post",
                new LoginPost(authentication),
                REPOSITORY + "person.person.get",
                new PersonGet(
                        beans.get("PersonService", PersonService.class),
                        nodes,
                        beans.get("AuthorityService", AuthorityService.class),
                        authentication),
                REPOSITORY + "forms.formdefinition.post",
                new FormDefinitionPost(
                        nodes,
                        namespaces,
                        items,
                        new FormFieldReader(dictionary, namespaces),
                        new WorkflowForms(beans.get("WorkflowService", WorkflowService.class), dictionary)),
                REPOSITORY + "forms.form.post",
                new FormPost(items, new FormStore(nodes, dictionary, namespaces)),
                REPOSITORY + "forms.pickerchildren.get",
                picker(beans, nodes, dictionary, namespaces),
                REPOSITORY + "upload.upload.post",
                upload(beans, nodes, namespaces),
                SLINGSHOT + "documentlibrary.action.checkout.post",
                new CheckoutPost(
                        nodes,
                        beans.get("CheckOutCheckInService", CheckOutCheckInService.class),
                        beans.get("RuleService", RuleService.class),
                        versioning(beans)));
    }

    private static Versioning versioning(RepositoryBeans beans) {
        return new Versioning(beans.get("VersionService", VersionService.class));
    }

    private static WebScript picker(
            RepositoryBeans beans, NodeService nodes, DictionaryService dictionary, NamespaceService namespaces) {
        PickerEntries entries = new PickerEntries(
                nodes,
                dictionary,
                namespaces,
                beans.get("PermissionService", PermissionService.class),
                beans.get("repositoryHelper", Repository.class));
        return new PickerChildrenGet(nodes, dictionary, namespaces, entries);
    }

    private static WebScript upload(RepositoryBeans beans, NodeService nodes, NamespaceService namespaces) {
        FileFolderService files = beans.get("FileFolderService", FileFolderService.class);
        MimetypeService mimetypes = beans.get("MimetypeService", MimetypeService.class);
        UploadStore store = new UploadStore(
                nodes,
                files,
                new ContentWriting(beans.get("ContentService", ContentService.class), mimetypes),
                mimetypes,
                beans.get("CheckOutCheckInService", CheckOutCheckInService.class),
                beans.get("LockService", LockService.class),
                beans.get("RuleService", RuleService.class),
                namespaces,
                versioning(beans));
        return new UploadPost(
                nodes, new UploadTarget(nodes, files, beans.get("SiteService", SiteService.class)), store);
    }
}
