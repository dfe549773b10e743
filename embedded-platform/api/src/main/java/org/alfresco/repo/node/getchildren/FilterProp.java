package org.alfresco.repo.node.getchildren;

import java.io.Serializable;
import org.alfresco.service.namespace.QName;

/** A condition on a property, for paged listings. */
public interface FilterProp {
    QName getPropName();

    Serializable getPropVal();
}
