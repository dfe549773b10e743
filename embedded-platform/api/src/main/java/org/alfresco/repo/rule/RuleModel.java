package org.alfresco.repo.rule;

import org.alfresco.service.namespace.QName;

/** Names of the model by which rules are stored on folders ({@code rule}). */
public interface RuleModel {
    String RULE_MODEL_URI = "http://www.alfresco.org/model/rule/1.0";

    String RULE_MODEL_PREFIX = "rule";

    QName TYPE_RULE = QName.createQName("http://www.alfresco.org/model/rule/1.0", "rule");

    QName PROP_RULE_TYPE = QName.createQName("http://www.alfresco.org/model/rule/1.0", "ruleType");

    QName PROP_APPLY_TO_CHILDREN = QName.createQName("http://www.alfresco.org/model/rule/1.0", "applyToChildren");

    QName PROP_EXECUTE_ASYNC = QName.createQName("http://www.alfresco.org/model/rule/1.0", "executeAsynchronously");

    QName ASSOC_ACTION = QName.createQName("http://www.alfresco.org/model/rule/1.0", "action");

    QName PROP_DISABLED = QName.createQName("http://www.alfresco.org/model/rule/1.0", "disabled");

    QName ASPECT_RULES = QName.createQName("http://www.alfresco.org/model/rule/1.0", "rules");

    QName ASSOC_RULE_FOLDER = QName.createQName("http://www.alfresco.org/model/rule/1.0", "ruleFolder");

    QName ASPECT_IGNORE_INHERITED_RULES =
            QName.createQName("http://www.alfresco.org/model/rule/1.0", "ignoreInheritedRules");
}
