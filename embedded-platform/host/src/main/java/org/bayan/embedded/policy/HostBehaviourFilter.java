package org.bayan.embedded.policy;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Counts in the current transaction what is switched off; each switching off needs one switching on. */
public final class HostBehaviourFilter implements BehaviourFilter {
    private static final Object EVERYTHING = new Object();

    private final DictionaryService dictionary;

    public HostBehaviourFilter(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    private record ForClass(QName name, boolean subclasses) {}

    private record ForNodeAndClass(NodeRef node, QName name) {}

    private static Map<Object, Integer> counts() {
        return TransactionalResourceHelper.getMap(HostBehaviourFilter.class);
    }

    private static void disable(Object what) {
        counts().merge(what, 1, Integer::sum);
    }

    private static void enable(Object what) {
        counts().computeIfPresent(what, (key, count) -> count > 1 ? count - 1 : null);
    }

    private static Map<Object, Integer> currentCounts() {
        Map<Object, Integer> counts = AlfrescoTransactionSupport.getResource(HostBehaviourFilter.class);
        return counts == null ? Map.of() : new HashMap<>(counts);
    }

    @Override
    public void disableBehaviour() {
        disable(EVERYTHING);
    }

    @Override
    public void disableAllBehaviours() {
        disableBehaviour();
    }

    @Override
    public void disableBehaviour(QName className) {
        disableBehaviour(className, false);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        if (dictionary.getClass(className) == null) {
            throw new IllegalArgumentException("Class " + className + " has not been defined in the data dictionary");
        }
        disable(new ForClass(className, includeSubClasses));
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        disable(new ForNodeAndClass(nodeRef, className));
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        disable(nodeRef);
    }

    @Override
    public void enableBehaviour() {
        enable(EVERYTHING);
    }

    @Override
    public void enableAllBehaviours() {
        enableBehaviour();
    }

    @Override
    public void enableBehaviour(QName className) {
        ForClass exact = new ForClass(className, false);
        enable(counts().containsKey(exact) ? exact : new ForClass(className, true));
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        enable(new ForNodeAndClass(nodeRef, className));
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        enable(nodeRef);
    }

    @Override
    public void enableBehaviours(NodeRef nodeRef) {
        enableBehaviour(nodeRef);
    }

    @Override
    public boolean isEnabled() {
        return !currentCounts().containsKey(EVERYTHING);
    }

    @Override
    public boolean isEnabled(QName className) {
        Map<Object, Integer> counts = currentCounts();
        return counts.isEmpty()
                || !counts.containsKey(EVERYTHING)
                        && counts.keySet().stream()
                                .filter(ForClass.class::isInstance)
                                .map(ForClass.class::cast)
                                .noneMatch(each -> each.name().equals(className)
                                        || each.subclasses() && dictionary.isSubClass(className, each.name()));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        return isEnabled() && !currentCounts().containsKey(nodeRef);
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        Map<Object, Integer> counts = currentCounts();
        return counts.isEmpty()
                || isEnabled(className)
                        && !counts.containsKey(nodeRef)
                        && counts.keySet().stream()
                                .filter(ForNodeAndClass.class::isInstance)
                                .map(ForNodeAndClass.class::cast)
                                .noneMatch(each ->
                                        each.node().equals(nodeRef) && dictionary.isSubClass(className, each.name()));
    }

    @Override
    public boolean isActivated() {
        return !currentCounts().isEmpty();
    }
}
