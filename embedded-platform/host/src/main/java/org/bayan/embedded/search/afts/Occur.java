package org.bayan.embedded.search.afts;

/** How a clause counts within its junction. The written form is the sign before it. */
public enum Occur {
    DEFAULT(""),
    MANDATORY("+"),
    OPTIONAL("|"),
    EXCLUDED("NOT ");

    private final String sign;

    Occur(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
