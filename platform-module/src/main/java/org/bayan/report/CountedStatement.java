package org.bayan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * What is counted of one statement.
 *
 * @param change tells one state of the node from every other one
 * @param permissions id of its list of permissions; null if it has none
 * @param folder that it lies in
 * @param owner user name
 * @param counted whether it is a statement of its own, not the shadow of one
 * @param values of each report, none where it has none
 * @param from first day of its date; null without a date
 * @param to last day of its date; null without a date
 */
record CountedStatement(
        NodeRef nodeRef,
        long change,
        Long permissions,
        NodeRef folder,
        String owner,
        boolean counted,
        Map<Report, List<String>> values,
        LocalDate from,
        LocalDate to) {
    boolean hasPermissions(Long list) {
        return Objects.equals(permissions, list);
    }

    CountedStatement withPermissions(Long list) {
        return new CountedStatement(nodeRef, change, list, folder, owner, counted, values, from, to);
    }

    /** Whether its date has a day in common with a time. Null stands for an open end. */
    boolean isIn(LocalDate first, LocalDate last) {
        return from != null && (first == null || !to.isBefore(first)) && (last == null || !from.isAfter(last));
    }
}
