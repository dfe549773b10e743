package org.bayan.webscript.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.search.Condition;
import org.bayan.search.SearchField;
import org.bayan.search.SearchPage;
import org.bayan.search.StatementQuery;
import org.bayan.search.StatementSearch;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.link.VisibleRecords;
import org.bayan.statement.write.CalendarDays;
import org.bayan.statement.write.FieldProperties;
import org.bayan.webscript.Json;
import org.bayan.webscript.authority.ListPage;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/authorities/{authorityId}/statements}: the statements that are linked to a record, or may come to be. */
public class AuthorityStatementsGet extends LinkWebScript {
    private final VisibleRecords records;
    private final AuthorityIndex index;
    private final StatementSearch search;
    private final NodeService nodeService;
    private final EvidenceStore evidenceStore;
    private final FieldProperties fieldProperties;
    private final ZoneId serverZone;

    public AuthorityStatementsGet(
            VisibleRecords records,
            AuthorityIndex index,
            StatementSearch search,
            NodeService nodeService,
            EvidenceStore evidenceStore,
            FieldProperties fieldProperties,
            ZoneId serverZone,
            Json json,
            TransactionService transactionService) {
        super(json, transactionService);
        this.records = records;
        this.index = index;
        this.search = search;
        this.nodeService = nodeService;
        this.evidenceStore = evidenceStore;
        this.fieldProperties = fieldProperties;
        this.serverZone = serverZone;
    }

    /**
     * A statement in the list.
     *
     * @param dateFrom the first day of the date, for sorting
     * @param date the date in ISO 8601: a day, a month, a year or two days with a slash
     * @param dateText the date as the statement writes it
     * @param mention the record's name as the statement writes it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementItem(
            String id,
            String name,
            String title,
            String referenceCode,
            String dateFrom,
            String date,
            String dateText,
            String role,
            String state,
            String mention,
            String linkId) {}

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        ListPage.Wanted wanted = ListPage.Wanted.of(request);
        LinkState state = state(request.getParameter("state"));
        ListPage<StatementItem> page = read(() -> {
            String id = records.requireOfPath(variable(request, "authorityId")).id();
            // Links follow a merge a little later than the record does.
            Set<String> family = index.family(id);
            SearchPage found = search.find(query(family, state, wanted));
            List<StatementItem> items = found.nodes().stream()
                    .map(node -> item(node, family, state))
                    .toList();
            return new ListPage<>(items, wanted.skipCount(), wanted.maxItems(), found.more());
        });
        json().write(response, Status.STATUS_OK, page);
    }

    private static LinkState state(String code) {
        if (code == null || code.isBlank() || code.equals(LinkState.LINKED.code())) {
            return LinkState.LINKED;
        }
        if (code.equals(LinkState.SUGGESTED.code())) {
            return LinkState.SUGGESTED;
        }
        throw LinkBody.wrong("bayan.linking.unknownCode", "state", code, "linked, suggested");
    }

    private static StatementQuery query(Set<String> ids, LinkState state, ListPage.Wanted wanted) {
        SearchField field = state == LinkState.LINKED ? SearchField.AUTHORITY : SearchField.SUGGESTED;
        return new StatementQuery(
                Optional.empty(),
                List.of(new Condition.OneOf(field, List.copyOf(ids))),
                Optional.empty(),
                false,
                wanted.skipCount(),
                wanted.maxItems(),
                Set.of(),
                false);
    }

    private StatementItem item(NodeRef statement, Set<String> authorityIds, LinkState state) {
        Map<QName, Serializable> properties = nodeService.getProperties(statement);
        Optional<LinkEvidence> link = evidenceStore.read(statement).links().stream()
                .filter(each -> each.state() == state && !Collections.disjoint(each.authorityIds(), authorityIds))
                .findFirst();
        return new StatementItem(
                statement.getId(),
                (String) properties.get(ContentModel.PROP_NAME),
                (String) properties.get(ContentModel.PROP_TITLE),
                (String) properties.get(BayanModel.PROP_REFERENCE_CODE),
                properties.get(BayanModel.PROP_DATE_FROM) instanceof Date day
                        ? CalendarDays.toDay(day, serverZone).toString()
                        : null,
                fieldProperties.read(properties).getOrDefault(Field.DATE, List.of()).stream()
                        .findFirst()
                        .orElse(null),
                (String) properties.get(BayanModel.PROP_DATE_TEXT),
                link.map(LinkEvidence::role).map(role -> role.code()).orElse(null),
                state.code(),
                link.map(LinkEvidence::name).orElse(null),
                link.map(LinkEvidence::linkId).orElse(null));
    }
}
