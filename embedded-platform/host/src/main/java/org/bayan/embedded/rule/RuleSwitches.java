package org.bayan.embedded.rule;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;

/** What of the rules is switched off in the current thread: all of them, those of some folders, single ones, or whole types. */
final class RuleSwitches {
    private static final class Off {
        private boolean all;
        private final Set<NodeRef> folders = new HashSet<>();
        private final Set<NodeRef> rules = new HashSet<>();
        private final Set<String> types = new HashSet<>();
    }

    private final ThreadLocal<Off> off = ThreadLocal.withInitial(Off::new);

    boolean isOn() {
        return !off.get().all;
    }

    void setOn(boolean on) {
        off.get().all = !on;
    }

    boolean isFolderOn(NodeRef folder) {
        return !off.get().folders.contains(folder);
    }

    void setFolderOn(NodeRef folder, boolean on) {
        set(off.get().folders, folder, on);
    }

    boolean isRuleOn(NodeRef rule) {
        return !off.get().rules.contains(rule);
    }

    void setRuleOn(NodeRef rule, boolean on) {
        set(off.get().rules, rule, on);
    }

    boolean isTypeOn(String type) {
        return !off.get().types.contains(type);
    }

    void setTypeOn(String type, boolean on) {
        set(off.get().types, type, on);
    }

    private static <T> void set(Set<T> switchedOff, T one, boolean on) {
        if (on) {
            switchedOff.remove(one);
        } else {
            switchedOff.add(one);
        }
    }

    /** Runs work that itself must not set off rules. */
    <T> T without(java.util.function.Supplier<T> work) {
        boolean before = isOn();
        setOn(false);
        try {
            return work.get();
        } finally {
            setOn(before);
        }
    }
}
