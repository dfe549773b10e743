package org.bayan.statement.link.archive;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's door to {@link ArchiveFollower}. */
@DisallowConcurrentExecution
public class ArchiveFollowerJob implements Job {
    /** Key of the follower in the job's data. */
    public static final String FOLLOWER = "follower";

    @Override
    public void execute(JobExecutionContext context) {
        ((ArchiveFollower) context.getJobDetail().getJobDataMap().get(FOLLOWER)).poll();
    }
}
