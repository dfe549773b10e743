package org.bayan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the rooms of the module apart. */
@AnalyzeClasses(packages = "org.bayan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** They test in milliseconds and run anywhere: in a transform engine, in a batch job. */
    @ArchTest
    static final ArchRule LANGUAGE_EXTRACTION_AND_THE_CORES_OF_LINKING_AND_ROUTING_ARE_PURE_JAVA = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.bayan.language..",
                    "org.bayan.extraction..",
                    "org.bayan.linking.name..",
                    "org.bayan.linking.find..",
                    "org.bayan.linking.proposal..",
                    "org.bayan.linking.search..",
                    "org.bayan.linking.recall..",
                    "org.bayan.routing.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.alfresco..", "org.springframework..", "org.apache.tika..");

    @ArchTest
    static final ArchRule LANGUAGE_KNOWS_NOTHING_OF_EXTRACTION = noClasses()
            .that()
            .resideInAPackage("org.bayan.language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bayan.extraction..");
}
