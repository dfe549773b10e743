package org.bayan.exchange.csv;

/** Why a CSV, or a line of it, cannot be read; a message key of the bundle {@code bayan-authority}. */
public final class CsvProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public CsvProblem(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
