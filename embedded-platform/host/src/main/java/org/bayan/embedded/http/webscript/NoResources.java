package org.bayan.embedded.http.webscript;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The messages of a web script that has none. */
final class NoResources extends ResourceBundle {
    @Override
    protected Object handleGetObject(String key) {
        return null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
