package org.alfresco.repo.i18n;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.cmr.repository.StoreRef;

/** Finds and registers messages. */
public interface MessageService extends MessageLookup {
    void setLocale(Locale locale);

    Locale getLocale();

    void setContentLocale(Locale locale);

    Locale getContentLocale();

    Locale getNearestLocale(Locale templateLocale, Set<Locale> options);

    Locale parseLocale(String localeStr);

    void registerResourceBundle(String bundleBasePath);

    void unregisterResourceBundle(String resBundlePath);

    ResourceBundle getRepoResourceBundle(StoreRef storeRef, String path, Locale locale) throws IOException;

    Set<String> getRegisteredBundles();

    String getBaseBundleName(String resourceName);
}
