package org.bayan.review.trail;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.StatementChange;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.write.FieldProperties;

/** Puts every change of a described value into the trail, by whatever door it came: extraction, web script, form, or version. */
public class FieldTrailBehaviour implements NodeServicePolicies.OnUpdatePropertiesPolicy {
    private final PolicyComponent policyComponent;
    private final StatementNodes statementNodes;
    private final FieldProperties fieldProperties;
    private final AuditTrail trail;
    private final Clock clock;

    public FieldTrailBehaviour(
            PolicyComponent policyComponent,
            StatementNodes statementNodes,
            FieldProperties fieldProperties,
            AuditTrail trail,
            Clock clock) {
        this.policyComponent = policyComponent;
        this.statementNodes = statementNodes;
        this.fieldProperties = fieldProperties;
        this.trail = trail;
        this.clock = clock;
    }

    /** Binds the policy; called once the model is loaded. */
    public void init() {
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                BayanModel.TYPE_STATEMENT,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Map<Field, List<String>> old = fieldProperties.read(before);
        Map<Field, List<String>> now = fieldProperties.read(after);
        if (old.equals(now) || !statementNodes.isReadable(nodeRef)) {
            return;
        }
        String user = person();
        for (Field field : Field.values()) {
            List<String> was = old.getOrDefault(field, List.of());
            List<String> is = now.getOrDefault(field, List.of());
            if (!was.equals(is)) {
                trail.record(
                        nodeRef,
                        new StatementChange(
                                StatementChange.Subject.FIELD,
                                field.key(),
                                was,
                                is,
                                user,
                                clock.instant(),
                                null,
                                null));
            }
        }
    }

    /** The user in whose name this happens; null for the system. */
    static String person() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null || user.equals(AuthenticationUtil.getSystemUserName()) ? null : user;
    }
}
