package org.bayan.embedded.i18n;

import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Shows texts in several languages as one text in the thread's content language, and files a text that is set under that language
 * beside the others.
 */
public final class LocalisedNodeService implements InvocationHandler {
    private final NodeService multilingual;
    private final DictionaryService dictionary;

    private LocalisedNodeService(NodeService multilingual, DictionaryService dictionary) {
        this.multilingual = multilingual;
        this.dictionary = dictionary;
    }

    public static NodeService around(NodeService multilingual, DictionaryService dictionary) {
        return (NodeService) Proxy.newProxyInstance(
                NodeService.class.getClassLoader(),
                new Class<?>[] {NodeService.class},
                new LocalisedNodeService(multilingual, dictionary));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Object result;
        try {
            result = method.invoke(multilingual, localised(method.getName(), arguments));
        } catch (InvocationTargetException problem) {
            throw problem.getTargetException();
        }
        switch (method.getName()) {
            case "getProperty":
                return shown((Serializable) result);
            case "getProperties":
                Map<QName, Serializable> properties = new HashMap<>((Map<QName, Serializable>) result);
                properties.replaceAll((name, value) -> shown(value));
                return properties;
            default:
                return result;
        }
    }

    @SuppressWarnings("unchecked")
    private Object[] localised(String method, Object[] arguments) {
        switch (method) {
            case "setProperty":
                return new Object[] {
                    arguments[0],
                    arguments[1],
                    filed((NodeRef) arguments[0], (QName) arguments[1], (Serializable) arguments[2])
                };
            case "setProperties":
            case "addProperties":
            case "addAspect":
                Object[] changed = arguments.clone();
                int last = changed.length - 1;
                changed[last] = filed((NodeRef) arguments[0], (Map<QName, Serializable>) arguments[last]);
                return changed;
            case "createNode":
                if (arguments.length < 5) {
                    return arguments;
                }
                Object[] made = arguments.clone();
                made[4] = filed(null, (Map<QName, Serializable>) arguments[4]);
                return made;
            default:
                return arguments;
        }
    }

    private Map<QName, Serializable> filed(NodeRef node, Map<QName, Serializable> properties) {
        if (properties == null) {
            return null;
        }
        Map<QName, Serializable> filed = new HashMap<>(properties);
        filed.replaceAll((name, value) -> filed(node, name, value));
        return filed;
    }

    private Serializable filed(NodeRef node, QName property, Serializable value) {
        if (!(value instanceof String) || !isMultilingual(property)) {
            return value;
        }
        Serializable old = node == null ? null : multilingual.getProperty(node, property);
        MLText texts = new MLText();
        if (old instanceof MLText) {
            texts.putAll((MLText) old);
        }
        texts.put(I18NUtil.getContentLocaleLang(), (String) value);
        return texts;
    }

    private Serializable shown(Serializable value) {
        if (value instanceof MLText) {
            return ((MLText) value).getClosestValue(I18NUtil.getContentLocale());
        }
        if (value instanceof List) {
            ArrayList<Serializable> all = new ArrayList<>();
            ((List<?>) value).forEach(each -> all.add(shown((Serializable) each)));
            return all;
        }
        return value;
    }

    private boolean isMultilingual(QName property) {
        PropertyDefinition definition = dictionary.getProperty(property);
        return definition != null && definition.getDataType().getName().equals(DataTypeDefinition.MLTEXT);
    }
}
