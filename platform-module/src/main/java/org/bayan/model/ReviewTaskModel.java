package org.bayan.model;

import org.alfresco.service.namespace.QName;

/** Names of the tasks of the workflow {@code bayan-review}, and of what they hold. */
public final class ReviewTaskModel {
    public static final String URI = "http://bayan-archive.org/model/review/1.0";
    /** As the repository names the definition. */
    public static final String DEFINITION = "activiti$bayan-review";

    /** The person who describes and links before anybody approves. */
    public static final QName ASSOC_DESCRIBER = name("describer");
    /** The group any member of which may do so. */
    public static final QName ASSOC_DESCRIBER_GROUP = name("describerGroup");
    /** The member of the approving group whom the approval is given to. */
    public static final QName ASSOC_APPROVER = name("approver");
    /** The approving group. */
    public static final QName ASSOC_APPROVER_GROUP = name("approverGroup");

    /** {@link #APPROVE} or {@link #RETURN}. */
    public static final QName PROP_REVIEW_OUTCOME = name("reviewOutcome");

    public static final String APPROVE = "Approve";
    public static final String RETURN = "Return";
    /** The one outcome of describing and of correcting. */
    public static final String SUBMIT = "Submit";

    private ReviewTaskModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
