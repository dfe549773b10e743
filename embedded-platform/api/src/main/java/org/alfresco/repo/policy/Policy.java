package org.alfresco.repo.policy;

/** Root of all policies: an interface with one method that behaviours implement. */
public interface Policy {
    String NAMESPACE = "http://www.alfresco.org";

    /** What an argument means when calls for the same thing are merged at commit. */
    enum Arg {
        KEY,
        START_VALUE,
        END_VALUE;
    }
}
