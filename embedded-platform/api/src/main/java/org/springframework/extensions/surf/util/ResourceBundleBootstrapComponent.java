package org.springframework.extensions.surf.util;

import java.util.List;

/** Registers message bundles that a context file names. */
public class ResourceBundleBootstrapComponent {
    public void setResourceBundles(List<String> resourceBundles) {
        resourceBundles.forEach(I18NUtil::registerResourceBundle);
    }
}
