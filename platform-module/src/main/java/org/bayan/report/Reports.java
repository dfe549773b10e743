package org.bayan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.statement.PermittedStatements;

/** Counts the statements that the current user may read. */
public class Reports {
    /** Stands for having no value. */
    public static final String NONE = "";

    private final CountedStatements statements;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final AuthorityService authorityService;

    public Reports(
            CountedStatements statements,
            NodeService nodeService,
            PermissionService permissionService,
            AuthorityService authorityService) {
        this.statements = statements;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.authorityService = authorityService;
    }

    /**
     * Which statements are counted.
     *
     * @param from first day of a time in which their date has a day; null for any
     * @param to its last day; null for any
     * @param folder that they lie in; null for any
     */
    public record Scope(LocalDate from, LocalDate to, NodeRef folder) {
        boolean isDated() {
            return from != null || to != null;
        }
    }

    /**
     * How many statements have a value.
     *
     * @param value as stored; {@link #NONE} for those that have none
     * @param statements 1 or more
     */
    public record Count(String value, int statements) {}

    /**
     * A report.
     *
     * @param statements how many were counted; a statement of several values counts for each, so this is not their sum
     * @param counts the most frequent first; years in their order; what has no value last
     */
    public record Result(int statements, List<Count> counts) {}

    /** Must be called in a transaction. */
    public Result count(Report report, Scope scope) {
        PermittedStatements permitted =
                new PermittedStatements(nodeService, permissionService, authorityService, PermissionService.READ);
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (CountedStatement statement : statements.current()) {
            if (isInScope(statement, scope)
                    && permitted.permits(statement.nodeRef(), statement.permissions(), statement.owner())) {
                all++;
                List<String> values = statement.values().get(report);
                (values.isEmpty() ? List.of(NONE) : values).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        List<Count> sorted = new ArrayList<>();
        counts.forEach((value, number) -> sorted.add(new Count(value, number)));
        sorted.sort(order(report));
        return new Result(all, sorted);
    }

    private static boolean isInScope(CountedStatement statement, Scope scope) {
        return (!scope.isDated() || statement.isIn(scope.from(), scope.to()))
                && (scope.folder() == null || scope.folder().equals(statement.folder()));
    }

    private static Comparator<Count> order(Report report) {
        Comparator<Count> byValue = Comparator.comparing(Count::value);
        Comparator<Count> wanted = report == Report.YEARS
                ? byValue
                : Comparator.comparingInt(Count::statements).reversed().thenComparing(byValue);
        return Comparator.comparing((Count count) -> count.value().equals(NONE)).thenComparing(wanted);
    }
}
