package nl.plafond;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The architecture: which packages may use which, and which libraries stay in which package.
 *
 * <p>A rule says what may be; a package that is still empty breaks no rule.
 */
@AnalyzeClasses(packages = "nl.plafond", importOptions = DoNotIncludeTests.class)
class FloorPlanTest {

    /** Each package with those below it, and the packages that it may use. None uses {@code cli}. */
    private static final List<Room> PLAN = List.of(
            room("vocabulary"),
            room("words"),
            room("program"),
            room("controls", "model", "vocabulary"),
            room("model", "vocabulary"),
            room("uncertainty", "vocabulary"),
            room("sensitivity"),
            room("input", "controls", "uncertainty", "model", "vocabulary", "words", "program"),
            room("results", "model", "vocabulary"),
            room("simulation", "results", "model", "vocabulary"),
            // An experiment adds up what it plays, so that a run can be asked for its figures.
            room("experiment", "simulation", "statistics", "sensitivity", "results", "model", "vocabulary"),
            room("statistics", "sensitivity", "results", "model", "vocabulary"),
            room("study", "experiment", "statistics", "sensitivity", "results", "model", "vocabulary"),
            room(
                    "report",
                    "controls",
                    "statistics",
                    "sensitivity",
                    "results",
                    "model",
                    "vocabulary",
                    "words",
                    "program"),
            room(
                    "mechanisms",
                    "input",
                    "report",
                    "experiment",
                    "simulation",
                    "statistics",
                    "results",
                    "model",
                    "vocabulary",
                    "words"),
            room(
                    "web",
                    "input",
                    "uncertainty",
                    "controls",
                    "report",
                    "experiment",
                    "statistics",
                    "sensitivity",
                    "results",
                    "model",
                    "vocabulary",
                    "words",
                    "program"),
            usesAll("cli"));

    // Data walks one way: models/*.yaml > input > model > simulation > results > statistics > report > output/

    @ArchTest
    static final ArchRule dataWalksOneWay = layers().because("data goes one way, from a file to a report");

    @ArchTest
    static final ArchRule readingGoesFromTextToChecks = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("yaml")
            .definedBy("nl.plafond.input.yaml")
            .layer("bind")
            .definedBy("nl.plafond.input.bind")
            .layer("check")
            .definedBy("nl.plafond.input.check")
            .layer("above")
            .definedBy(
                    "nl.plafond.input",
                    "nl.plafond.input.levers",
                    "nl.plafond.input.claims",
                    "nl.plafond.input.questions",
                    "nl.plafond.input.sources")
            .whereLayer("yaml")
            .mayNotAccessAnyLayer()
            .whereLayer("bind")
            .mayOnlyAccessLayers("yaml")
            .whereLayer("check")
            .mayOnlyAccessLayers("yaml", "bind")
            .because("text becomes nodes, nodes become records, and what fits together is checked last");

    @ArchTest
    static final ArchRule everyClassIsInAKnownPackage = classes()
            .should()
            .resideInAnyPackage(packages(PLAN.stream().map(Room::name).toArray(String[]::new)))
            .because("a class outside these packages is outside their rules too; add its package to this test first")
            .allowEmptyShould(true);

    // A model never changes.

    @ArchTest
    static final ArchRule aModelNeverChanges = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(packages("vocabulary", "model"))
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("nl.plafond.model.region..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("RecordBuilder")
            .should()
            .beFinal()
            .because("a scenario makes another model beside the first; a builder changes until it has built one")
            .allowEmptyShould(true);

    // One library, one package.

    @ArchTest
    static final ArchRule onlyInputReadsYaml =
            only("input").mayUse("tools.jackson.dataformat..", "org.snakeyaml..", "com.networknt..");

    @ArchTest
    static final ArchRule onlyInputReportAndWebUseJson =
            only("input", "report", "web").mayUse("tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule onlyReportMakesChartsAndTables =
            only("report").mayUse("org.jfree..", "org.apache.batik..", "de.siegmar..", "org.apache.parquet..");

    @ArchTest
    static final ArchRule onlyTheOfficeOfTheReportMakesOfficeFiles =
            only("report.office").mayUse("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule onlyReportAndWebFillTemplates = only("report", "web").mayUse("gg.jte..");

    @ArchTest
    static final ArchRule onlyTheCommandLineUsesTheTerminal =
            only("cli").mayUse("picocli..", "me.tongfei..", "org.jline..");

    @ArchTest
    static final ArchRule onlyWebServes = only("web").mayUse("org.eclipse.jetty..", "com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule onlySimulationDrawsChance = only("simulation").mayUse("org.apache.commons.rng..");

    @ArchTest
    static final ArchRule mathematicsIsWhereNumbersAreWorkedOut = only(
                    "model", "simulation", "statistics", "sensitivity", "study", "uncertainty")
            .mayUse("org.apache.commons.math3..");

    // The simulation: the same plan and seed give the same logbook, on any day and any machine.

    @ArchTest
    static final ArchRule theSimulationKnowsNoFiles = in("simulation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
            .because("it is given a plan and gives back a logbook; other packages read and write")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theSimulationHasOneFace = noClasses()
            .that()
            .resideOutsideOfPackages(packages("simulation"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages("simulation.internal"))
            .because("what others may use of the simulation stands in its own package");

    @ArchTest
    static final ArchRule thePackagesOfTheSimulationBuildOnOneAnother =
            slices().matching("nl.plafond.simulation.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noRuleOfTheSimulationCallsBack = slices().assignedFrom(
                    eachClassIn("simulation.internal.rules"))
            .should()
            .beFreeOfCycles()
            .because("a rule that calls one that calls it is two things; let the first note what the second reads");

    @ArchTest
    static final ArchRule theSimulationKnowsNoClockButItsOwn = in("simulation")
            .should()
            .accessTargetWhere(reach("the time of day", FloorPlanTest::isWallClock))
            .because("simulated time is the only time there")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theSimulationCountsTheSameEverywhere = in("simulation")
            .should()
            .accessTargetWhere(reach("a curve of java.lang.Math", FloorPlanTest::isPlatformCurve))
            .because("Math may round exp, log and pow differently on another processor; StrictMath and FastMath do not")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule chanceIsSeeded = noClasses()
            .should()
            .accessTargetWhere(reach("chance without a named stream", FloorPlanTest::isUnnamedChance))
            .because("a run must be repeatable from its seed; ask simulation.internal.random for a stream")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyWebMakesSecrets = only("web").mayUse("java.security.SecureRandom");

    // Only the command line ends the program.

    @ArchTest
    static final ArchRule onlyTheCommandLineExits = noClasses()
            .that()
            .resideOutsideOfPackages(packages("cli"))
            .should()
            .accessTargetWhere(reach("the end of the program", FloorPlanTest::isExit))
            .because("what fails throws, and the command line says so kindly")
            .allowEmptyShould(true);

    private static boolean isWallClock(AccessTarget target) {
        return isOneOf(target, System.class, "currentTimeMillis", "nanoTime")
                || isOneOf(target, Calendar.class, "getInstance")
                || isOneOf(target, Date.class, "<init>")
                || target.getOwner().isAssignableTo(Clock.class)
                || (isJavaTime(target) && target.getName().equals("now"));
    }

    private static boolean isJavaTime(AccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time");
    }

    private static boolean isPlatformCurve(AccessTarget target) {
        return isOneOf(target, Math.class, "sin", "cos", "tan", "asin", "acos", "atan", "atan2")
                || isOneOf(target, Math.class, "sinh", "cosh", "tanh", "hypot", "cbrt", "pow")
                || isOneOf(target, Math.class, "exp", "expm1", "log", "log10", "log1p");
    }

    private static boolean isUnnamedChance(AccessTarget target) {
        return (target.getOwner().isAssignableTo(Random.class)
                        && !target.getOwner().isEquivalentTo(SecureRandom.class))
                || target.getOwner().isEquivalentTo(ThreadLocalRandom.class)
                || isOneOf(target, Math.class, "random")
                || isOneOf(target, StrictMath.class, "random");
    }

    private static boolean isExit(AccessTarget target) {
        return isOneOf(target, System.class, "exit") || isOneOf(target, Runtime.class, "exit", "halt");
    }

    private static boolean isOneOf(AccessTarget target, Class<?> owner, String... names) {
        return target.getOwner().isEquivalentTo(owner) && Set.of(names).contains(target.getName());
    }

    // How the rules are made.

    private record Room(String name, boolean usesEverything, List<String> uses) {}

    private static Room room(String name, String... uses) {
        return new Room(name, false, List.of(uses));
    }

    private static Room usesAll(String name) {
        return new Room(name, true, List.of());
    }

    private static ArchRule layers() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (var room : PLAN) {
            layers = layers.layer(room.name()).definedBy(packages(room.name()));
        }
        for (var room : PLAN) {
            if (room.usesEverything()) {
                layers = layers.whereLayer(room.name()).mayNotBeAccessedByAnyLayer();
            } else if (room.uses().isEmpty()) {
                layers = layers.whereLayer(room.name()).mayNotAccessAnyLayer();
            } else {
                layers = layers.whereLayer(room.name())
                        .mayOnlyAccessLayers(room.uses().toArray(String[]::new));
            }
        }
        return layers;
    }

    private static GivenClassesConjunction in(String room) {
        return noClasses().that().resideInAnyPackage(packages(room));
    }

    private static Tools only(String... rooms) {
        return libraries -> noClasses()
                .that()
                .resideOutsideOfPackages(packages(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    private interface Tools {
        ArchRule mayUse(String... libraries);
    }

    private static SliceAssignment eachClassIn(String room) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().equals("nl.plafond." + room)
                        ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each class in " + room;
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> reach(String what, Predicate<AccessTarget> reached) {
        return describe("it is " + what, access -> reached.test(access.getTarget()));
    }

    private static String[] packages(String... rooms) {
        return Stream.of(rooms).map(room -> "nl.plafond." + room + "..").toArray(String[]::new);
    }
}
