package org.bayan.statement.link.batch;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's door to {@link BatchRunner}: what a crash has interrupted is taken up again. */
@DisallowConcurrentExecution
public class BatchJob implements Job {
    /** Key of the runner in the job's data. */
    public static final String RUNNER = "runner";

    @Override
    public void execute(JobExecutionContext context) {
        ((BatchRunner) context.getJobDetail().getJobDataMap().get(RUNNER)).wake();
    }
}
