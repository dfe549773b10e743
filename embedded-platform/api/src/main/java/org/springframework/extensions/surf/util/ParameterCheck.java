package org.springframework.extensions.surf.util;

import java.util.Collection;

/** Refuses missing arguments at the door of a public method. */
public final class ParameterCheck {
    public static final void mandatory(String strParamName, Object object) {
        if (object == null) {
            throw new IllegalArgumentException(strParamName + " is a mandatory parameter");
        }
    }

    public static final void mandatoryString(String strParamName, String strParamValue) {
        if (strParamValue == null || strParamValue.isEmpty()) {
            throw new IllegalArgumentException(strParamName + " is a mandatory parameter");
        }
    }

    public static final void mandatoryCollection(String strParamName, Collection coll) {
        if (coll == null || coll.isEmpty()) {
            throw new IllegalArgumentException(strParamName + " collection must contain at least one item");
        }
    }
}
