package org.bayan.embedded.http;

import org.springframework.context.ApplicationContext;

/** The repository's beans under the names that ACS gives them. */
public record RepositoryBeans(ApplicationContext context) {
    /**
     * The bean of a name.
     *
     * @throws org.springframework.beans.BeansException if there is none, or it is of another type
     */
    public <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }
}
