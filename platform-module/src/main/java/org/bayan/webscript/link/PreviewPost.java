package org.bayan.webscript.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.statement.link.LinkRefused;
import org.bayan.statement.link.VisibleRecords;
import org.bayan.statement.link.archive.Previews;
import org.bayan.statement.link.batch.BatchTask;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /bayan/linking/previews}: what a batch with the same body would find. */
public class PreviewPost extends LinkWebScript {
    private static final int SAMPLES = 10;
    private static final double NANOS = 1e9;

    private final ArchivistsOnly archivists;
    private final VisibleRecords records;
    private final AuthorityIndex index;
    private final Previews previews;
    private final NodeService nodeService;

    public PreviewPost(
            ArchivistsOnly archivists,
            VisibleRecords records,
            AuthorityIndex index,
            Previews previews,
            NodeService nodeService,
            Json json,
            TransactionService transactionService) {
        super(json, transactionService);
        this.archivists = archivists;
        this.records = records;
        this.index = index;
        this.previews = previews;
        this.nodeService = nodeService;
    }

    /** How many statements, some of them, and how long it took to find out. */
    record PreviewView(int statements, List<SampleView> samples, double seconds) {}

    /** A statement with the name in its context. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SampleView(String statementId, String name, String title, LinksView.Context context) {}

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        archivists.require();
        LinkBody body = new LinkBody(json().object(request));
        long start = System.nanoTime();
        Previews.Preview preview = read(() -> previews.preview(record(BatchesPost.task(body, records), body), SAMPLES));
        List<SampleView> samples =
                read(() -> preview.samples().stream().map(this::view).toList());
        double seconds = Duration.ofNanos(System.nanoTime() - start).toNanos() / NANOS;
        json().write(response, Status.STATUS_OK, new PreviewView(preview.statements(), samples, seconds));
    }

    private AuthorityRecord record(BatchTask task, LinkBody body) {
        if (task.authorityId() == null) {
            return AuthorityRecord.builder("preview", body.kind())
                    .other(List.of(body.required("name")))
                    .build();
        }
        return index.names()
                .record(task.authorityId())
                .orElseThrow(() -> new LinkRefused(
                        LinkRefused.Kind.NOT_FOUND, "bayan.linking.noSuchAuthority", task.authorityId()));
    }

    private SampleView view(Previews.Sample sample) {
        NodeRef statement = sample.statement();
        return new SampleView(
                statement.getId(),
                (String) nodeService.getProperty(statement, ContentModel.PROP_NAME),
                (String) nodeService.getProperty(statement, ContentModel.PROP_TITLE),
                Contexts.around(sample.text(), sample.start(), sample.end()));
    }
}
