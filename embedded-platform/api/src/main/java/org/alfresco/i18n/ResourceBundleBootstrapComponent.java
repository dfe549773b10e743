package org.alfresco.i18n;

import java.util.List;

/** Registers message bundles that a context file names. */
public class ResourceBundleBootstrapComponent {
    private List<String> resourceBundles;

    public void setResourceBundles(List<String> resourceBundles) {
        this.resourceBundles = resourceBundles;
    }
}
