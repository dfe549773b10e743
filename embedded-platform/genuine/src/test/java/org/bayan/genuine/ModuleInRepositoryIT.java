package org.bayan.genuine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import org.alfresco.model.ContentModel;
import org.alfresco.rad.test.AbstractAlfrescoIT;
import org.alfresco.rad.test.AlfrescoTestRunner;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleService;
import org.bayan.model.BayanModel;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Runs inside a genuine ACS, where the test runner of the Alfresco SDK sends it: what only the inside can show. */
@RunWith(AlfrescoTestRunner.class)
public class ModuleInRepositoryIT extends AbstractAlfrescoIT {

    @Test
    public void moduleRegistry_holdsThePlatformModule() {
        ModuleService modules = (ModuleService) getApplicationContext().getBean("moduleService");
        ModuleDetails module = modules.getModule("bayan-platform");
        assertNotNull("the module is installed", module);
        assertTrue(module.getRepoVersionMin().toString().startsWith("23.4"));
    }

    @Test
    public void dictionary_holdsTheStatementType() {
        DictionaryService dictionary = getServiceRegistry().getDictionaryService();
        TypeDefinition statement = dictionary.getType(BayanModel.TYPE_STATEMENT);
        assertNotNull("the type is known", statement);
        assertEquals(ContentModel.TYPE_CONTENT, statement.getParentName());
    }
}
