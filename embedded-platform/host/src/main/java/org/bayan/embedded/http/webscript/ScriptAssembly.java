package org.bayan.embedded.http.webscript;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.descriptor.DescriptorService;
import org.bayan.embedded.http.HttpLimits;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.webscript.builtin.BuiltInScripts;
import org.springframework.context.ApplicationContext;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.WebScript;

/** Puts the web script runtime together. A bean of a module wins over a script of the host itself. */
public final class ScriptAssembly {
    private static final String STATUS_TEXTS = "org.bayan.embedded.http.webscript.status";

    private ScriptAssembly() {}

    /** The servlet that runs every web script of the class path. */
    public static HttpServlet servlet(RepositoryBeans beans, RequestAuthenticator authenticator, HttpLimits limits) {
        I18NUtil.registerResourceBundle(STATUS_TEXTS);
        ApplicationContext context = beans.context();
        Map<String, WebScript> own = BuiltInScripts.of(beans);
        ScriptContainer container = new ScriptContainer(
                context.getClassLoader(),
                name -> context.containsBean(name)
                        ? Optional.of(context.getBean(name, WebScript.class))
                        : Optional.ofNullable(own.get(name)),
                beans.get("DescriptorService", DescriptorService.class));
        ScriptAccess access = new ScriptAccess(authenticator, beans.get("AuthorityService", AuthorityService.class));
        return new ScriptServlet(
                container, access, beans.get("retryingTransactionHelper", RetryingTransactionHelper.class), limits);
    }
}
