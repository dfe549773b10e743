package org.bayan.embedded.dictionary;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** Loads the models and labels that a module's context file names. Parent of the beans that modules declare. */
public final class ModelBootstrap {
    private HostDictionary dictionary;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public void setDictionary(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    public void setModels(List<String> models) {
        this.models = models;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    /** Called when all properties are set. */
    public void bootstrap() {
        models.forEach(dictionary::addModel);
        labels.forEach(I18NUtil::registerResourceBundle);
    }
}
