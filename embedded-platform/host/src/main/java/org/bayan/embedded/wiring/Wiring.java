package org.bayan.embedded.wiring;

import java.util.Properties;
import org.bayan.embedded.module.ModuleCatalogue;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;

/** Puts one repository together: the host's own beans, then the contexts of the modules on the class path. */
public final class Wiring {
    private static final String HOST_CONTEXT = "classpath:org/bayan/embedded/host-context.xml";

    /** ACS has it in its own properties, so modules may count on it. */
    private static final String SEARCH_SUBSYSTEM = "index.subsystem.name";

    private Wiring() {}

    /** Starts everything but the HTTP side. Modules' components have run when this returns. */
    public static ConfigurableApplicationContext start(PlatformSettings settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        ModuleCatalogue modules = new ModuleCatalogue(Wiring.class.getClassLoader());
        Properties properties = modules.defaults();
        properties.putIfAbsent(SEARCH_SUBSYSTEM, "embedded");
        properties.putAll(settings.properties());
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setProperties(properties);
        context.addBeanFactoryPostProcessor(placeholders);
        context.registerBean("global-properties", Properties.class, () -> properties);
        context.registerBean(PlatformSettings.class, () -> settings);
        context.registerBean(ModuleCatalogue.class, () -> modules);
        context.register(
                StoreBeans.class,
                ModelBeans.class,
                NodeBeans.class,
                SecurityBeans.class,
                ContentBeans.class,
                PublicBeans.class,
                SearchBeans.class,
                ActionBeans.class,
                WorkflowBeans.class,
                StartBeans.class);
        XmlBeanDefinitionReader xml = new XmlBeanDefinitionReader(context);
        xml.loadBeanDefinitions(HOST_CONTEXT);
        modules.contexts().forEach(xml::loadBeanDefinitions);
        try {
            context.refresh();
            return context;
        } catch (RuntimeException problem) {
            context.close();
            throw problem;
        }
    }
}
