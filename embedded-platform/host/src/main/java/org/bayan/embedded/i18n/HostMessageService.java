package org.bayan.embedded.i18n;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.alfresco.repo.i18n.MessageService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.surf.util.I18NUtil;

/** Messages of the registered bundles. Bundles inside the repository are not supported. */
public final class HostMessageService implements MessageService {
    @Override
    public void setLocale(Locale locale) {
        I18NUtil.setLocale(locale);
    }

    @Override
    public Locale getLocale() {
        return I18NUtil.getLocale();
    }

    @Override
    public void setContentLocale(Locale locale) {
        I18NUtil.setContentLocale(locale);
    }

    @Override
    public Locale getContentLocale() {
        return I18NUtil.getContentLocale();
    }

    @Override
    public Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        return I18NUtil.getNearestLocale(templateLocale, options);
    }

    @Override
    public Locale parseLocale(String localeStr) {
        return I18NUtil.parseLocale(localeStr);
    }

    @Override
    public void registerResourceBundle(String bundleBasePath) {
        I18NUtil.registerResourceBundle(bundleBasePath);
    }

    @Override
    public void unregisterResourceBundle(String resBundlePath) {
        throw new UnsupportedOperationException("MessageService.unregisterResourceBundle");
    }

    @Override
    public ResourceBundle getRepoResourceBundle(StoreRef storeRef, String path, Locale locale) {
        throw new UnsupportedOperationException("MessageService.getRepoResourceBundle");
    }

    @Override
    public Set<String> getRegisteredBundles() {
        throw new UnsupportedOperationException("MessageService.getRegisteredBundles");
    }

    @Override
    public String getBaseBundleName(String resourceName) {
        throw new UnsupportedOperationException("MessageService.getBaseBundleName");
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}
