package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told who writes a file that cannot be run. */
class BrokenFilesTest {

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder);
    }

    private void refused(String text, String told) {
        assertThat(desk.write("a.yaml", text).mistakes("a.yaml") + "\n").isEqualTo(told);
    }

    @Test
    void everyMistakeOfAFileIsToldAtOnce() {
        refused("""
                title: Peacekeepers
                questoin: Would they help?
                extends: baselin
                days: 3.7
                interventions:
                  - csto-peacekeepers: { from: 2022-13-01, personnel: -40, sectors: [golovnoi, vorukh] }
                  - csto-peacekeper: { personnel: 10 }
                """, """
                a.yaml:2:1: key: found questoin, nearest is question (allowed: title, question, extends, start, days, situation, parameters, interventions)
                a.yaml:3:10: extends: found baselin, nearest is baseline (looked beside this file, then in shipped)
                a.yaml:4:7: days: found 3.7, need a whole number, 1 to 36525 (days)
                a.yaml:6:32: from: found 2022-13-01, need a date such as 2022-11-01
                a.yaml:6:55: personnel: found -40, need 0 to 10000 (persons)
                a.yaml:6:70: sectors: found golovnoi, nearest is golovnoy (all: isfara list)
                a.yaml:7:5: intervention: found csto-peacekeper, nearest is csto-peacekeepers (all: isfara list)
                7 mistakes, nothing was run
                """);
    }

    @Test
    void numbersThatOtherReadersBendAreRefused() {
        refused("""
                title: Numbers
                extends: baseline
                parameters:
                  shots.mortarRate: .nan
                  start.posture.KG: .inf
                  start.posture.TJ: 0,5
                  csto-peacekeepers.restraint: "0.9"
                interventions:
                  - csto-peacekeepers: { personnel: 010, arrival: 1e2, consent: [no] }
                  - civilian-militias: { side: KG, share: 50%, discipline: 2, weapons: off }
                """, """
                a.yaml:4:21: shots.mortarRate: found .nan, need a number, 0.05 to 0.35 (1/h)
                a.yaml:5:21: start.posture.KG: found .inf, need a number, 0 to 1 (share)
                a.yaml:6:21: start.posture.TJ: found 0,5, need a number, 0 to 1 (share)
                a.yaml:7:32: csto-peacekeepers.restraint: found "0.9", need a number, 0.6 to 1.05 (factor)
                a.yaml:9:37: personnel: found 010, need a whole number, 0 to 10000 (persons)
                a.yaml:9:51: arrival: found 1e2, need a whole number, 0 to 365 (days)
                a.yaml:9:66: consent: found no, nearest is KG (allowed: KG, TJ)
                a.yaml:10:32: side: found KG, need a list of KG, TJ
                a.yaml:10:43: share: found 50%, need a number, 0 to 0.5 (share of adult men)
                a.yaml:10:60: discipline: found 2, need 0 to 1 (share)
                a.yaml:10:72: weapons: found off, nearest is home (allowed: home, armoury)
                11 mistakes, nothing was run
                """);
    }

    @Test
    void aKeyStandsOnce() {
        refused("""
                title: Twice
                start: 2022-10-19
                days: 365
                start: 2022-10-20
                situation: october-2022
                parameters: { shots.mortarRate: 0.1, shots.mortarRate: 0.2 }
                interventions:
                  - csto-peacekeepers: { personnel: 1, personnel: 2 }
                """, """
                a.yaml:4:1: start: found a second start, need one (the first is on line 2)
                a.yaml:6:38: shots.mortarRate: found a second shots.mortarRate, need one (the first is on line 6)
                a.yaml:8:40: personnel: found a second personnel, need one (the first is on line 8)
                3 mistakes, nothing was run
                """);
    }

    @Test
    void parametersHaveDeclaredNamesAndRanges() {
        refused("""
                title: Parameters
                extends: baseline
                parameters:
                  shots.motarRate: 0.1
                  start.posture: 0.5
                  shots.mortarRate: 0.5
                """, """
                a.yaml:4:3: parameter: found shots.motarRate, nearest is shots.mortarRate (all: isfara list)
                a.yaml:5:3: parameter: found start.posture, need start.posture.KG or start.posture.TJ
                a.yaml:6:21: shots.mortarRate: found 0.5, need 0.05 to 0.35 (1/h)
                3 mistakes, nothing was run
                """);
    }

    @Test
    void valuesOfTheWrongShapeAreNamed() {
        refused("""
                title: [a, list]
                question:
                start: {year: 2022}
                days: many
                situation: october-2023
                parameters: 5
                interventions: csto-peacekeepers
                """, """
                a.yaml:1:8: title: found a list, need words
                a.yaml:2:10: question: found nothing, need words
                a.yaml:3:8: start: found keys with values, need a date such as 2022-11-01
                a.yaml:4:7: days: found many, need a whole number, 1 to 36525 (days)
                a.yaml:5:12: situation: found october-2023, nearest is october-2022 (all: isfara list)
                a.yaml:6:13: parameters: found 5, need keys with values
                a.yaml:7:16: interventions: found csto-peacekeepers, need a list such as - csto-peacekeepers: { from: 2022-11-15 }
                7 mistakes, nothing was run
                """);
    }

    @Test
    void whatIsMissingIsAskedFor() {
        refused("""
                question: What if?
                interventions:
                  - civilian-militias: { share: 0.1 }
                """, """
                a.yaml:1:1: scenario: found no title, need title: and what it is about, in words
                a.yaml:1:1: scenario: found no start, need start: and a date such as 2022-11-01
                a.yaml:1:1: scenario: found no days, need days: and how many
                a.yaml:1:1: scenario: found no situation, need situation: and where it starts (all: isfara list)
                a.yaml:3:5: civilian-militias: found no side, need a list of KG, TJ
                5 mistakes, nothing was run
                """);
    }

    @Test
    void datesLieInTheScenarioAndInOrder() {
        refused("""
                title: Dates
                extends: baseline
                interventions:
                  - csto-peacekeepers: { from: 2022-10-18 }
                  - csto-peacekeepers: { from: 2023-10-19 }
                  - csto-peacekeepers: { from: 2022-11-15, until: 2022-11-15 }
                  - civilian-militias: { until: 2023-02-29, side: [KG, KG] }
                  - civilian-militias: { until: forever }
                """, """
                a.yaml:4:32: from: found 2022-10-18, need 2022-10-19 to 2023-10-18, the days of a
                a.yaml:5:32: from: found 2023-10-19, need 2022-10-19 to 2023-10-18, the days of a
                a.yaml:6:51: until: found 2022-11-15, need a date after 2022-11-15
                a.yaml:7:33: until: found 2023-02-29, need a date such as 2022-11-01
                a.yaml:7:56: side: found a second KG, need one
                a.yaml:8:5: civilian-militias: found no side, need a list of KG, TJ
                a.yaml:8:33: until: found forever, need a date such as 2022-11-01, or open
                7 mistakes, nothing was run
                """);
    }

    @Test
    void aLeversOwnRulesAreToldAtTheSettingTheyConcern() {
        refused("""
                title: Rules
                extends: baseline
                interventions:
                  - civilian-militias:
                      side: []
                      share: 0.1
                  - csto-peacekeepers: {}
                    civilian-militias: {}
                  - csto-peacekeepers
                """, """
                a.yaml:6:14: share: found 0.1, need 0 when no side is armed
                a.yaml:7:5: interventions: found 2 keys in one item, need one lever in each, its settings within { }
                a.yaml:9:5: interventions: found csto-peacekeepers, need a list such as - csto-peacekeepers: { from: 2022-11-15 }
                3 mistakes, nothing was run
                """);
    }

    @Test
    void extendingInACircleIsNoticed() {
        desk.write("b.yaml", "title: B\nextends: c\n").write("c.yaml", "title: C\nextends: a.yaml\n");
        refused("title: A\nextends: b\n", """
                c.yaml:2:10: extends: found a circle, a -> b -> c -> a, need a scenario that does not lead back here
                1 mistake, nothing was run
                """);
    }

    @Test
    void whatIsNotInheritedCannotBeSwitchedOff() {
        refused("""
                title: Off
                extends: baseline
                interventions:
                  - csto-peacekeepers: off
                """, """
                a.yaml:4:24: csto-peacekeepers: found off, need a lever that is inherited: nothing here switches it on
                1 mistake, nothing was run
                """);
    }

    @Test
    void aTabIsNoIndentation() {
        refused("title: Tab\nparameters:\n\tshots.mortarRate: 0.1\n", """
                a.yaml:3:1: yaml: found a tab, need spaces
                1 mistake, nothing was run
                """);
    }

    @Test
    void brokenYamlIsShownWhereItBreaks() {
        refused("title: One: two\nstart: 2022-10-19\n", """
                a.yaml:1:11: yaml: found : two, which cannot stand here (mapping values are not allowed here)
                1 mistake, nothing was run
                """);
    }

    @Test
    void oneFileHoldsOneDocument() {
        refused(Desk.BASELINE + "---\n" + Desk.BASELINE, """
                a.yaml:5:1: file: found a second document, need one in a file
                1 mistake, nothing was run
                """);
    }

    @Test
    void aFileSaysSomething() {
        refused("# only a comment\n", """
                a.yaml:1:1: file: found nothing, need keys with values, such as title: ...
                1 mistake, nothing was run
                """);
        refused("", """
                a.yaml:1:1: file: found nothing, need keys with values, such as title: ...
                1 mistake, nothing was run
                """);
        refused("- a\n- b\n", """
                a.yaml:1:1: file: found a list, need keys with values, such as title: ...
                1 mistake, nothing was run
                """);
    }

    @Test
    void anchorsAliasesAndTagsAreRefused() {
        refused("""
                title: &t Anchors
                question: *t
                start: !!str 2022-10-19
                days: 365
                situation: october-2022
                """, """
                a.yaml:1:8: yaml: found the anchor &t, need the value alone
                a.yaml:2:11: yaml: found the alias *t, need the value itself
                a.yaml:3:8: yaml: found the tag tag:yaml.org,2002:str, need the value alone
                3 mistakes, nothing was run
                """);
    }

    @Test
    void depthAndSizeAreLimited() {
        refused("title: " + "[".repeat(50_000) + "\n", """
                a.yaml:1:27: yaml: found a nesting deeper than 20, need at most 20
                1 mistake, nothing was run
                """);
        refused("# " + "x".repeat(1_000_000), """
                a.yaml:1:1: file: found more than 1000000 bytes, need at most 1000000
                1 mistake, nothing was run
                """);
    }

    @Test
    void onlyUtf8IsText() {
        byte[] bytes = "title: Ошибка\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        assertThat(desk.write("a.yaml", bytes).mistakes("a.yaml")).isEqualTo("""
                a.yaml:1:13: file: found bytes that are no UTF-8, need the file saved as UTF-8
                1 mistake, nothing was run""");
        assertThat(desk.write("a.yaml", "title: \u0007".getBytes(StandardCharsets.UTF_8))
                        .mistakes("a.yaml"))
                .isEqualTo("""
                        a.yaml:1:8: yaml: found an unprintable character, need text only
                        1 mistake, nothing was run""");
    }

    @Test
    void aFileThatIsNotThereHasANeighbour() {
        assertThat(desk.mistakes("basline.yaml")).isEqualTo("""
                basline.yaml:1:1: file: found no such file, nearest is baseline
                1 mistake, nothing was run""");
        assertThat(desk.mistakes("shipped")).isEqualTo("""
                shipped:1:1: file: found a folder, need a file
                1 mistake, nothing was run""");
    }

    @Test
    void mistakesOfAllFilesComeTogetherAndAParentsOnlyOnce() {
        desk.write("parent.yaml", "title: Parent\nstart: 2022-10-19\ndays: 0\nsituation: october-2022\n")
                .write("a.yaml", "title: A\nextends: parent\nparameters: { shots.mortarRate: 9 }\n")
                .write("b.yaml", "title: B\nextends: parent\ndays: 10\nstart: 1066-10-14\n")
                .write("e.yaml", """
                        title: Both
                        scenarios: [a, b, a, d]
                        baseline: c
                        parameters: posteriors
                        draws: 0
                        seed: 12.5
                        households: 99
                        hypotheses: deaths fall
                        """);
        assertThat(desk.mistakes("e.yaml", "my scenario.yaml") + "\n").isEqualTo("""
                e.yaml:2:19: scenarios: found a second a, need names that differ
                e.yaml:2:22: scenarios: found d, nearest is a (looked beside this file, then in shipped)
                e.yaml:3:11: baseline: found c, nearest is a (allowed: a, b, my scenario)
                e.yaml:4:13: parameters: found posteriors, nearest is posterior (allowed: defaults, prior, screened, posterior, or a .csv file)
                e.yaml:5:8: draws: found 0, need 1 to 1000000 (draws)
                e.yaml:6:7: seed: found 12.5, need a whole number, such as 20221019
                e.yaml:7:13: households: found 99, need 100 to 200000 (household agents)
                e.yaml:8:13: hypotheses: found deaths fall, need a list of sentences
                my scenario.yaml:1:1: file: found no such file, nearest is baseline
                my scenario.yaml:1:1: file name: found my scenario, need at most 64 letters, digits, - and _ (it names the results)
                a.yaml:3:33: shots.mortarRate: found 9, need 0.05 to 0.35 (1/h)
                parent.yaml:3:7: days: found 0, need 1 to 36525 (days)
                b.yaml:4:8: start: found 1066-10-14, need 1991-09-09 to 2100-01-01
                13 mistakes, nothing was run
                """);
    }
}
