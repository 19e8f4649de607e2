package isfara;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shape of the program as rules: which package may know which, and what no result may depend on.
 *
 * <p>The rules hold below a root package, so that they can be tried on bad examples as well as on the program.
 */
final class ArchitectureRules {
    private static final String MAIN = "Main";

    /** For each package all others of ours that it may know; the arrows run one way, so later lines know earlier ones. */
    private static final Map<String, Set<String>> MAY_KNOW = mayKnow();

    /** Not rounded alike by every JVM and processor; {@code StrictMath} and {@code FastMath} are. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot", "random");

    /** Classes whose every use draws a number that no key can repeat. */
    private static final Set<String> GENERATORS = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    /** Single methods that do. */
    private static final Set<String> ROLLS =
            Set.of("java.util.Collections.shuffle", "java.util.UUID.randomUUID", "java.lang.StrictMath.random");

    /** Methods that tell the time, beside all those of java.time called now. */
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Date.<init>",
            "java.util.GregorianCalendar.<init>",
            "java.util.Calendar.getInstance");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    private static Map<String, Set<String>> mayKnow() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("world", Set.of());
        arrows.put("parameter", Set.of("world"));
        arrows.put("random", Set.of("world"));
        arrows.put("outcome", Set.of("parameter", "world"));
        arrows.put("model", Set.of("parameter", "random", "world", "outcome"));
        arrows.put("intervention", Set.of("parameter", "random", "world", "model", "outcome"));
        arrows.put("scenario", allBefore(arrows));
        arrows.put("experiment", allBefore(arrows));
        arrows.put("store", allBefore(arrows));
        arrows.put("analysis", Set.of("parameter", "world", "outcome", "store"));
        arrows.put("calibration", allBefore(arrows));
        arrows.put("study", allBefore(arrows));
        arrows.put("chart", Set.of("parameter", "world", "outcome", "analysis"));
        arrows.put("report", Set.of("parameter", "world", "outcome", "store", "analysis", "calibration", "chart"));
        arrows.put("gui", allBefore(arrows));
        arrows.put("spark", Set.of("parameter", "world", "experiment", "store", "calibration"));
        arrows.put("cli", allBefore(arrows));
        return arrows;
    }

    private static Set<String> allBefore(Map<String, Set<String>> arrows) {
        return Set.copyOf(arrows.keySet());
    }

    /** Every rule of the program. */
    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        MAY_KNOW.keySet().forEach(name -> rules.add(arrowsOf(name)));
        rules.addAll(List.of(
                everyClassHasAKnownPackage(),
                onlyTheCommandLineIsStarted(),
                noCycles(),
                theModelKnowsNoFileChartOrCommand(),
                onlyTheGuiDraws(),
                noMutableStatics(),
                onlyTheCommandLinePrints(),
                noInexactMathematics(),
                noUnkeyedRandomness(),
                noWallClock()));
        return rules;
    }

    ArchRule arrowsOf(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_KNOW.get(name).stream())
                .sorted()
                .map(this::inside)
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(inside(name)))
                .should(dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackageOf(allowed)))))
                .because(name + " may know only " + String.join(", ", allowed))
                .allowEmptyShould(true);
    }

    ArchRule everyClassHasAKnownPackage() {
        return classes()
                .that(not(isMain()))
                .should(resideInAnyPackage(
                        MAY_KNOW.keySet().stream().map(this::inside).toArray(String[]::new)))
                .because("a new package needs its arrows in ArchitectureRules")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheCommandLineIsStarted() {
        return noClasses()
                .that(isMain())
                .should(dependOnClassesThat(resideInAPackage(root + "..")
                        .and(not(resideInAPackage(inside("cli"))))
                        .and(not(isMain()))))
                .because("Main only hands over to the command line")
                .allowEmptyShould(true);
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule theModelKnowsNoFileChartOrCommand() {
        return noClasses()
                .that(resideInAPackage(inside("model")))
                .should(dependOnClassesThat(resideInAnyPackageOf(
                                "java.io..",
                                "java.nio.file..",
                                "java.sql..",
                                "org.jfree..",
                                "picocli..",
                                "org.duckdb..")
                        // MASON asks it of every step; what travels to a cluster is taken apart by isfara.spark.
                        .and(not(belongToAnyOf(Serializable.class)))))
                .because("the model computes; others read, draw and store")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheGuiDraws() {
        return noClasses()
                .that(not(resideInAPackage(inside("gui"))))
                .should(dependOnClassesThat(
                        resideInAnyPackageOf("sim.display..", "sim.portrayal..", "javax.swing..", "java.applet..")))
                .because("batches run on machines without a screen")
                .allowEmptyShould(true);
    }

    ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("runs share a JVM and must not share state")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that(not(resideInAPackage(inside("cli"))).and(not(isMain())))
                .should(ACCESS_STANDARD_STREAMS)
                .because("answers and progress are the command line's to print")
                .allowEmptyShould(true);
    }

    ArchRule noInexactMathematics() {
        return noClasses()
                .should(accessTargetWhere(access(
                        "the target is an inexact method of Math",
                        (owner, method) -> owner.equals("java.lang.Math") && INEXACT.contains(method))))
                .because("results are the same to the bit on every machine: use StrictMath or FastMath")
                .allowEmptyShould(true);
    }

    ArchRule noUnkeyedRandomness() {
        return noClasses()
                .should(accessTargetWhere(access(
                        "the target is a generator of the JDK or of MASON, or a shuffle",
                        (owner, method) -> GENERATORS.contains(owner)
                                || ROLLS.contains(owner + "." + method)
                                || owner.startsWith("ec.util.MersenneTwister") && !method.equals("<init>"))))
                .because("every draw comes from a keyed stream of isfara.random")
                .allowEmptyShould(true);
    }

    ArchRule noWallClock() {
        DescribedPredicate<JavaClass> mayLookAtTheClock = describe(
                "progress, gui or cli",
                type -> resideInAnyPackageOf(inside("gui"), inside("cli")).test(type)
                        || resideInAPackage(inside("experiment")).test(type)
                                && type.getName().contains("Progress"));
        return noClasses()
                .that(not(mayLookAtTheClock))
                .should(accessTargetWhere(access("the target tells the time", ArchitectureRules::tellsTheTime)))
                .because("no result depends on when it was computed: let the caller hand in a Clock")
                .allowEmptyShould(true);
    }

    private static boolean tellsTheTime(String owner, String method) {
        return CLOCKS.contains(owner + "." + method)
                || owner.equals("java.time.Clock") && (method.startsWith("system") || method.startsWith("tick"))
                || owner.startsWith("java.time.") && method.equals("now");
    }

    /** A question about the class and the name of what is called, read or referred to. */
    private interface Target {
        boolean is(String owner, String name);
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, Target target) {
        return describe(description, access -> target.is(access.getTargetOwner().getName(), access.getName()));
    }

    private DescribedPredicate<JavaClass> isMain() {
        return describe(
                "Main",
                type -> type.getPackageName().equals(root)
                        && (type.getSimpleName().equals(MAIN)
                                || type.getName().startsWith(root + "." + MAIN + "$")
                                || type.getSimpleName().equals("package-info")));
    }

    private static DescribedPredicate<JavaClass> resideInAnyPackageOf(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private String inside(String name) {
        return root + "." + name + "..";
    }
}
