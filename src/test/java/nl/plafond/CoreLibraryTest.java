package nl.plafond;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code plafond-core} is made of: rooms that a program without files, texts or pages can use. */
@AnalyzeClasses(packages = "nl.plafond", importOptions = DoNotIncludeTests.class)
class CoreLibraryTest {
    private static final List<String> ROOMS =
            List.of("vocabulary", "model", "results", "simulation", "statistics", "sensitivity", "experiment", "study");

    private static final String INTERNAL = ".internal";

    @ArchTest
    static final ArchRule theCoreNeedsTwoLibrariesOnly = classes()
            .that(resideInAnyPackage(core()))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(core())
                    .or(resideInAnyPackage(
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.math..",
                            "org.apache.commons.math3..",
                            "org.apache.commons.rng..")))
            .because("its pom names no other: no files, no YAML, no JSON, no pages, no charts");

    @ArchTest
    static final ArchRule theCoreKnowsKeysAndNoTexts = noClasses()
            .that(resideInAnyPackage(core()))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(.*ResourceBundle.*|Formatter.*|Scanner|Properties)")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.util.zip..", "java.util.jar..", "java.time.format..")
            .because("texts and how numbers look differ by reader; who shows them has the bundles");

    @ArchTest
    static final ArchRule whatIsInternalIsForItsOwnRoom = classes()
            .should(keepOutOfTheInternalPackagesOfOthers())
            .because("what is public there may change with any version, and is not in the Javadoc");

    @Test
    void theJarAndItsJavadocHoldTheseRooms() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom)
                .contains(
                        ROOMS.stream()
                                .map(room -> "nl/plafond/" + room + "/**")
                                .collect(Collectors.joining(",", "<core.files>", "</core.files>")),
                        ROOMS.stream()
                                .map(room -> "nl.plafond." + room)
                                .collect(Collectors.joining(":", "<core.packages>", "</core.packages>")));
    }

    private static String[] core() {
        return ROOMS.stream().map(room -> "nl.plafond." + room + "..").toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> keepOutOfTheInternalPackagesOfOthers() {
        return new ArchCondition<>("keep out of the internal packages of other rooms") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(CoreLibraryTest::intrudes)
                        .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    /** Whether something outside {@code a.room} uses something in {@code a.room.internal} or below it. */
    private static boolean intrudes(Dependency dependency) {
        var target = dependency.getTargetClass().getPackageName() + ".";
        int internal = target.indexOf(INTERNAL + ".");
        return target.startsWith("nl.plafond.")
                && internal >= 0
                && !(dependency.getOriginClass().getPackageName() + ".")
                        .startsWith(target.substring(0, internal) + ".");
    }
}
