package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.statement.Transactions;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceUnreadableException;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.intake.StatementNodes;

/**
 * Proves that associations, properties and evidence of every statement agree, and makes them agree where they do not: what the
 * evidence says is right, since nothing changes an association without changing it too.
 */
public class LinkChecker {
    private static final int PAGE = 100;

    private final Transactions transactions;
    private final StatementNodes statementNodes;
    private final StatementLinks statementLinks;
    private final LinkAssociations associations;
    private final LinkProperties properties;
    private final RecordsNow records;

    public LinkChecker(
            Transactions transactions,
            StatementNodes statementNodes,
            StatementLinks statementLinks,
            LinkAssociations associations,
            LinkProperties properties,
            RecordsNow records) {
        this.transactions = transactions;
        this.statementNodes = statementNodes;
        this.statementLinks = statementLinks;
        this.associations = associations;
        this.properties = properties;
        this.records = records;
    }

    /** What can be wrong with a statement. */
    public enum Problem {
        /** A link has no association, or an association no link. */
        ASSOCIATIONS,
        /** A property of {@code bay:linked} is not what the links say. */
        PROPERTIES,
        /** The evidence shows everybody a record that readers may not see, or hides one that they may. */
        SECRECY,
        /** A link leads to a record that is not there. */
        RECORD_GONE,
        /** The evidence cannot be read; only a person can mend that. */
        EVIDENCE
    }

    /** A statement and all that is wrong with it. */
    public record Finding(NodeRef statement, List<Problem> problems, boolean repaired) {}

    /**
     * Looks at the statements given; holds no transaction for longer than a few of them.
     *
     * @param repair whether what is wrong is to be made right
     * @return what is, or was, wrong
     */
    public List<Finding> check(List<NodeRef> statements, boolean repair) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i += PAGE) {
            List<NodeRef> page = statements.subList(i, Math.min(i + PAGE, statements.size()));
            List<Finding> found = transactions.read(() -> page.stream()
                    .map(this::look)
                    .filter(finding -> !finding.problems().isEmpty())
                    .toList());
            for (Finding finding : found) {
                findings.add(repair ? repaired(finding) : finding);
            }
        }
        return findings;
    }

    private Finding look(NodeRef statement) {
        return new Finding(statement, statementNodes.isReadable(statement) ? problems(statement) : List.of(), false);
    }

    private List<Problem> problems(NodeRef statement) {
        Evidence evidence;
        try {
            evidence = statementLinks.evidence(statement);
        } catch (EvidenceUnreadableException e) {
            return List.of(Problem.EVIDENCE);
        }
        List<LinkEvidence> links = evidence.links();
        List<Problem> problems = new ArrayList<>();
        if (links.stream().anyMatch(link -> link.isLinked() && !records.exists(link.authorityId()))) {
            problems.add(Problem.RECORD_GONE);
        } else if (new AssociationSettlement(associations.of(statement), records, null, null).settle(links) != links) {
            problems.add(Problem.ASSOCIATIONS);
        }
        List<QName> wrong = properties.wrong(statement, properties.of(links));
        if (!wrong.isEmpty() && !(links.isEmpty() && evidence.isEmpty())) {
            problems.add(Problem.PROPERTIES);
        }
        if (!statementLinks.isSealedAsNeeded(statement)) {
            problems.add(Problem.SECRECY);
        }
        return problems;
    }

    private Finding repaired(Finding finding) {
        if (finding.problems().contains(Problem.EVIDENCE)) {
            return finding;
        }
        transactions.write(() -> {
            statementLinks.rebuild(finding.statement());
            statementLinks.change(finding.statement(), null, links -> links);
            return null;
        });
        List<Problem> left = transactions.read(() -> problems(finding.statement()));
        return new Finding(finding.statement(), finding.problems(), left.isEmpty());
    }
}
