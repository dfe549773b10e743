package org.bayan.routing;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's door to {@link RoutingSweep}. */
@DisallowConcurrentExecution
public class RoutingSweepJob implements Job {
    /** Key of the sweep in the job's data. */
    public static final String SWEEP = "sweep";

    @Override
    public void execute(JobExecutionContext context) {
        ((RoutingSweep) context.getJobDetail().getJobDataMap().get(SWEEP)).sweep();
    }
}
