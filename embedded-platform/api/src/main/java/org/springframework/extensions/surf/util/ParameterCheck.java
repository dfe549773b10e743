package org.springframework.extensions.surf.util;

import java.util.Collection;

/** Refuses missing arguments at the door of a public method. */
public final class ParameterCheck {
    public static final void mandatory(String strParamName, Object object) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final void mandatoryString(String strParamName, String strParamValue) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final void mandatoryCollection(String strParamName, Collection coll) {
        throw new UnsupportedOperationException("TODO");
    }
}
