package org.bayan.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.PermittedStatements;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.write.CalendarDays;

/** Reads from the repository what is counted of a statement. */
public class CountedReader {
    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final ZoneId serverZone;

    public CountedReader(NodeService nodeService, StatementNodes statementNodes, ZoneId serverZone) {
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.serverZone = serverZone;
    }

    /**
     * Which change a node has seen last; ACS keeps it at hand for every node, and knows of those that other servers made.
     *
     * @return null for a node that is gone
     */
    Long change(NodeRef nodeRef) {
        NodeRef.Status status = nodeService.getNodeStatus(nodeRef);
        return status == null || status.isDeleted() ? null : status.getDbTxnId();
    }

    /**
     * Which list of permissions a node has; nodes of one list are open to the same people, but for their owners.
     *
     * @return null if it has none
     */
    Long permissions(NodeRef statement) {
        return nodeService.getNodeAclId(statement);
    }

    /**
     * @param change as {@link #change} told it before
     */
    CountedStatement read(NodeRef nodeRef, long change) {
        Map<QName, Serializable> properties = nodeService.getProperties(nodeRef);
        Map<Report, List<String>> values = new EnumMap<>(Report.class);
        for (Report report : Report.values()) {
            values.put(
                    report, report.of(properties).stream().map(String::intern).toList());
        }
        LocalDate from = properties.get(BayanModel.PROP_DATE_FROM) instanceof Date first
                ? CalendarDays.toDay(first, serverZone)
                : null;
        LocalDate to = from != null && properties.get(BayanModel.PROP_DATE_TO) instanceof Date last
                ? CalendarDays.toDay(last, serverZone)
                : from;
        return new CountedStatement(
                nodeRef,
                change,
                permissions(nodeRef),
                nodeService.getPrimaryParent(nodeRef).getParentRef(),
                PermittedStatements.owner(properties),
                statementNodes.isReadable(nodeRef),
                values,
                from,
                to);
    }
}
