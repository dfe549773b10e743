package org.bayan.exchange.authority;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's door to {@link ImportQueue#sweep}. */
@DisallowConcurrentExecution
public class ImportSweepJob implements Job {
    /** Key of the queue in the job's data. */
    public static final String QUEUE = "queue";

    @Override
    public void execute(JobExecutionContext context) {
        ((ImportQueue) context.getJobDetail().getJobDataMap().get(QUEUE)).sweep();
    }
}
