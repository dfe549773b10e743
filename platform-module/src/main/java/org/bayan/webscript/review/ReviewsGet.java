package org.bayan.webscript.review;

import java.io.IOException;
import java.util.List;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.review.workflow.ReviewTask;
import org.bayan.review.workflow.ReviewTasks;
import org.bayan.webscript.Json;
import org.bayan.webscript.authority.ListPage;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code GET /bayan/reviews?mine=true}: the caller's tasks and those that he may take from a group's pool, what is urgent first.
 */
public class ReviewsGet extends ReviewScript {
    private final ReviewTasks tasks;

    public ReviewsGet(TransactionService transactionService, ReviewTasks tasks, Json json) {
        super(json, transactionService);
        this.tasks = tasks;
    }

    /**
     * @param total of all pages
     */
    record Page(List<ReviewTask> items, int skipCount, int maxItems, boolean hasMore, int total) {}

    @Override
    void step(WebScriptRequest request, WebScriptResponse response) throws IOException {
        ListPage.Wanted wanted = ListPage.Wanted.of(request);
        Page page = read(() -> page(wanted));
        json().write(response, Status.STATUS_OK, page);
    }

    private Page page(ListPage.Wanted wanted) {
        List<WorkflowTask> all = tasks.mine();
        int start = Math.min(wanted.skipCount(), all.size());
        int end = Math.min(start + wanted.maxItems(), all.size());
        return new Page(
                all.subList(start, end).stream().map(tasks::view).toList(),
                wanted.skipCount(),
                wanted.maxItems(),
                end < all.size(),
                all.size());
    }
}
