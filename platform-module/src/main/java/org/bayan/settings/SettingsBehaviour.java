package org.bayan.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.model.BayanModel;
import org.bayan.statement.TransactionGathering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Checks a settings file whenever it is saved. A good one is in force as soon as the transaction is committed; of a bad one the
 * node says what is wrong, and what was in force stays. Saving is never refused, or a long edit would be lost.
 */
public class SettingsBehaviour implements ContentServicePolicies.OnContentUpdatePolicy {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsBehaviour.class);
    /** What Share can show of a message. */
    private static final int LONGEST_MESSAGE = 4000;

    private final PolicyComponent policyComponent;
    private final SettingsNodes nodes;
    private final List<SettingsFile<?>> files;
    private final TransactionGathering<Set<SettingsFile<?>>> changed =
            TransactionGathering.afterCommit(LinkedHashSet::new, saved -> saved.forEach(SettingsFile::forget));

    public SettingsBehaviour(PolicyComponent policyComponent, SettingsNodes nodes, List<SettingsFile<?>> files) {
        this.policyComponent = policyComponent;
        this.nodes = nodes;
        this.files = List.copyOf(files);
    }

    /** Binds the policy; called once the model is loaded. */
    public void init() {
        policyComponent.bindClassBehaviour(
                ContentServicePolicies.OnContentUpdatePolicy.QNAME,
                BayanModel.ASPECT_SETTINGS,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.TRANSACTION_COMMIT));
    }

    @Override
    public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
        files.stream()
                .filter(file -> file.nodeRef().equals(nodeRef))
                .findFirst()
                .ifPresent(this::check);
    }

    private void check(SettingsFile<?> file) {
        Locale language = I18NUtil.getLocale();
        try {
            if (nodes.isTooLarge(file.nodeRef())) {
                throw new SettingsRefused(List.of(sentence("bayan.settings.tooLarge", language)));
            }
            String text = nodes.text(file.nodeRef());
            file.check(text, language);
            nodes.putInForce(file.nodeRef(), text);
            changed.open().add(file);
        } catch (SettingsRefused refused) {
            LOG.warn("{} cannot be used; what was in force stays:\n{}", file.name(), refused.getMessage());
            nodes.refuse(file.nodeRef(), shown(refused.getMessage()));
        }
    }

    private static String sentence(String key, Locale language) {
        String sentence = I18NUtil.getMessage(key, language);
        return sentence == null ? key : sentence;
    }

    private static String shown(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE - 1) + "…";
    }
}
