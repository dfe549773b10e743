package org.bayan.statement.link;

import java.util.function.UnaryOperator;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;

/**
 * What nobody decided on is closed when a description is approved, which is no verdict: it is open again when the description is.
 */
public class ClosedSuggestions {
    private final StatementLinks links;

    public ClosedSuggestions(StatementLinks links) {
        this.links = links;
    }

    /** Closes what is open. Must run in a transaction. */
    public void close(NodeRef statement) {
        change(statement, link -> link.state().isOpen() ? with(link, LinkState.CLOSED) : link);
    }

    /** Opens what was closed. Must run in a transaction. */
    public void reopen(NodeRef statement) {
        change(statement, link -> link.state() == LinkState.CLOSED ? with(link, open(link)) : link);
    }

    private static LinkState open(LinkEvidence link) {
        return link.candidates().isEmpty() ? LinkState.UNKNOWN : LinkState.SUGGESTED;
    }

    private static LinkEvidence with(LinkEvidence link, LinkState state) {
        return link.change().notLinked(state).build();
    }

    private void change(NodeRef statement, UnaryOperator<LinkEvidence> change) {
        String person = AuthenticationUtil.getRunAsUser();
        AuthenticationUtil.runAsSystem(() ->
                links.change(statement, person, all -> all.stream().map(change).toList()));
    }
}
