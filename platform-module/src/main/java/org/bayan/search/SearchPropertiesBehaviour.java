package org.bayan.search;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.write.CalendarDays;

/** Keeps the properties that searches need beside those that they follow from, whoever wrote these. */
public class SearchPropertiesBehaviour implements NodeServicePolicies.OnUpdatePropertiesPolicy {
    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final SilentWrites silentWrites;
    private final ZoneId serverZone;

    public SearchPropertiesBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            StatementNodes statementNodes,
            SilentWrites silentWrites,
            ZoneId serverZone) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.silentWrites = silentWrites;
        this.serverZone = serverZone;
    }

    /** Binds the policy; called once the model is loaded. */
    public void init() {
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                BayanModel.TYPE_STATEMENT,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.TRANSACTION_COMMIT));
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (after.get(BayanModel.PROP_EXTRACTED_AT) == null || !statementNodes.isReadable(nodeRef)) {
            return;
        }
        Map<QName, Serializable> changed = new HashMap<>();
        putIfChanged(changed, after, BayanModel.PROP_MISSING_FIELDS, MissingFields.of(after));
        if (after.get(BayanModel.PROP_DATE_FROM) instanceof Date from) {
            putIfChanged(changed, after, BayanModel.PROP_DATE_YEARS, years(from, after.get(BayanModel.PROP_DATE_TO)));
        }
        if (!changed.isEmpty()) {
            silentWrites.on(nodeRef, () -> nodeService.addProperties(nodeRef, changed));
        }
    }

    private ArrayList<String> years(Date from, Serializable to) {
        LocalDate first = CalendarDays.toDay(from, serverZone);
        LocalDate last = to instanceof Date end ? CalendarDays.toDay(end, serverZone) : first;
        return Years.of(first, last.isBefore(first) ? first : last);
    }

    private static void putIfChanged(
            Map<QName, Serializable> changed,
            Map<QName, Serializable> current,
            QName property,
            ArrayList<String> value) {
        Serializable old = current.get(property);
        if (!value.equals(old == null ? List.of() : old)) {
            changed.put(property, value);
        }
    }
}
