package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

/** A bean that knows its own name. */
public abstract class CommonResourceAbstractBase implements BeanNameAware {
    protected String name;

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }
}
