package org.bayan.embedded.search.afts;

/** How a term is compared: as the property's model says, with the whole untokenised value, or always tokenised. */
public enum MatchMode {
    DEFAULT(""),
    EXACT("="),
    TOKENISED("~");

    private final String sign;

    MatchMode(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
