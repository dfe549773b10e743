package org.bayan.embedded.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.CompositeAction;

/** Several actions that run one after another. */
final class HostCompositeAction extends HostAction implements CompositeAction {
    /** The name of the definition that ACS gives to actions made of others. */
    static final String DEFINITION = "composite-action";

    private static final long serialVersionUID = 1L;

    private final ArrayList<Action> actions = new ArrayList<>();

    HostCompositeAction(String id) {
        super(id, DEFINITION, Map.of());
    }

    @Override
    public boolean hasActions() {
        return !actions.isEmpty();
    }

    @Override
    public void addAction(Action action) {
        actions.add(action);
    }

    @Override
    public void addAction(int index, Action action) {
        actions.add(index, action);
    }

    @Override
    public void setAction(int index, Action action) {
        actions.set(index, action);
    }

    @Override
    public int indexOfAction(Action action) {
        return actions.indexOf(action);
    }

    @Override
    public List<Action> getActions() {
        return Collections.unmodifiableList(actions);
    }

    @Override
    public Action getAction(int index) {
        return actions.get(index);
    }

    @Override
    public void removeAction(Action action) {
        actions.remove(action);
    }

    @Override
    public void removeAllActions() {
        actions.clear();
    }
}
