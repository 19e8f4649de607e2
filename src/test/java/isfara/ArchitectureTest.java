package isfara;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import isfara.badexample.Bad;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps its shape, and every rule about it can be broken: each is shown a bad example. */
final class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("isfara");

    private static final String BAD = Bad.class.getPackageName();
    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages(BAD);

    static List<ArchRule> rules() {
        return new ArchitectureRules("isfara").all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(ArchRule rule) {
        rule.check(PROGRAM);
    }

    static Stream<Arguments> broken() {
        ArchitectureRules rules = new ArchitectureRules(BAD);
        return Stream.of(
                Arguments.of(rules.arrowsOf("world"), List.of("world.LooksUp")),
                Arguments.of(rules.arrowsOf("analysis"), List.of("analysis.KnowsTheModel")),
                Arguments.of(rules.everyClassHasAKnownPackage(), List.of("attic.Homeless", "Bad")),
                Arguments.of(rules.onlyTheCommandLineIsStarted(), List.of("Main")),
                Arguments.of(rules.noCycles(), List.of("world.LooksUp", "model.KnowsTheWorld")),
                Arguments.of(rules.theModelKnowsNoFileChartOrCommand(), List.of("model.ReadsAFile")),
                Arguments.of(rules.onlyTheGuiDraws(), List.of("world.OpensAWindow")),
                Arguments.of(rules.noMutableStatics(), List.of("world.Remembers")),
                Arguments.of(rules.onlyTheCommandLinePrints(), List.of("world.Prints")),
                Arguments.of(
                        rules.noInexactMathematics(), List.of("Inexact.called", "Inexact.lambda", "Inexact.referred")),
                Arguments.of(rules.noUnkeyedRandomness(), List.of("Rolls.drawn", "Rolls.shuffled")),
                Arguments.of(
                        rules.noWallClock(),
                        List.of("LooksAtTheClock.counter", "LooksAtTheClock.date", "LooksAtTheClock.referred")));
    }

    @ParameterizedTest
    @MethodSource
    void broken(ArchRule rule, List<String> offenders) {
        EvaluationResult result = rule.evaluate(BAD_EXAMPLES);
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertThat(report).contains(offenders);
    }

    @Test
    void whatIsAllowedIsNotReported() {
        ArchitectureRules rules = new ArchitectureRules(BAD);
        for (ArchRule rule : rules.all()) {
            assertThat(rule.evaluate(BAD_EXAMPLES).getFailureReport().getDetails())
                    .noneMatch(line -> line.contains("Progress") || line.contains("Blameless"));
        }
    }

    @Test
    void theBadExamplesAreNoPartOfTheProgram() {
        assertThat(PROGRAM).noneMatch(type -> type.getName().startsWith(BAD));
    }
}
