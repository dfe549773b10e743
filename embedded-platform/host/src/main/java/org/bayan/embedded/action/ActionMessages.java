package org.bayan.embedded.action;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.extensions.surf.util.I18NUtil;

/** Registers the titles and labels of the built-in actions and of the rule types. */
final class ActionMessages implements InitializingBean {
    private static final String BUNDLE = "org.bayan.embedded.messages.actions";

    @Override
    public void afterPropertiesSet() {
        I18NUtil.registerResourceBundle(BUNDLE);
    }
}
