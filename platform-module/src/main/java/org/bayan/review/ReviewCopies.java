package org.bayan.review;

import java.util.List;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/** The review of a statement and its routing are its own: no copy has them, and no working copy brings old ones back. */
public class ReviewCopies implements CopyServicePolicies.OnCopyNodePolicy {
    private final PolicyComponent policyComponent;

    public ReviewCopies(PolicyComponent policyComponent) {
        this.policyComponent = policyComponent;
    }

    /** Binds the policy; called once the model is loaded. */
    public void init() {
        for (QName aspect : List.of(BayanModel.ASPECT_REVIEWED, BayanModel.ASPECT_ROUTED)) {
            policyComponent.bindClassBehaviour(
                    CopyServicePolicies.OnCopyNodePolicy.QNAME, aspect, new JavaBehaviour(this, "getCopyCallback"));
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}
