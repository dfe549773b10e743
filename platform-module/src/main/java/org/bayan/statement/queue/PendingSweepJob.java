package org.bayan.statement.queue;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's door to {@link PendingSweep}. */
@DisallowConcurrentExecution
public class PendingSweepJob implements Job {
    /** Key of the sweep in the job's data. */
    public static final String SWEEP = "sweep";

    @Override
    public void execute(JobExecutionContext context) {
        ((PendingSweep) context.getJobDetail().getJobDataMap().get(SWEEP)).sweep();
    }
}
