package org.bayan.authority.index;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's door to {@link AuthorityIndexPoll}. */
@DisallowConcurrentExecution
public class AuthorityIndexJob implements Job {
    /** Key of the poll in the job's data. */
    public static final String POLL = "poll";

    @Override
    public void execute(JobExecutionContext context) {
        ((AuthorityIndexPoll) context.getJobDetail().getJobDataMap().get(POLL)).run();
    }
}
