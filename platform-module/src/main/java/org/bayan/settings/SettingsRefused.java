package org.bayan.settings;

import java.util.List;

/** A settings file that cannot be used. */
public final class SettingsRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /**
     * @param problems at least one sentence, each naming line and reason
     */
    public SettingsRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
