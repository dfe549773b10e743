package org.bayan.report;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's door to {@link CountedStatements}. */
@DisallowConcurrentExecution
public class ReportJob implements Job {
    /** Key of the statements in the job's data. */
    public static final String STATEMENTS = "statements";

    @Override
    public void execute(JobExecutionContext context) {
        ((CountedStatements) context.getJobDetail().getJobDataMap().get(STATEMENTS)).load();
    }
}
