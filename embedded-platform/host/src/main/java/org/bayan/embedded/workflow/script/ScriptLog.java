package org.bayan.embedded.workflow.script;

import org.slf4j.Logger;

/** {@code logger} of scripts. */
public final class ScriptLog {
    private final Logger log;

    ScriptLog(Logger log) {
        this.log = log;
    }

    public void log(String text) {
        log.debug("{}", text);
    }

    public void warn(String text) {
        log.warn("{}", text);
    }
}
