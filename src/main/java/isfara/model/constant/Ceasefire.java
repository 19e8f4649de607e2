package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** How fighting stops, and how that fails. */
public record Ceasefire(
        @Parameter(
                unit = "1/h",
                value = 0.6,
                low = 0.05,
                high = 3,
                meaning = "fastest rate at which a capital becomes willing to stop",
                evidence = ASSUMED,
                source = "judgement")
        double rate,

        @Parameter(
                unit = "logit",
                value = -1.5,
                low = -6,
                high = 3,
                prior = UNIFORM,
                priorLow = -2.2,
                priorHigh = -0.8,
                meaning = "log-odds of becoming willing with nothing pressing",
                evidence = CALIBRATED,
                source = "gunfire to first truce 6 to 10 h")
        double base,

        @Parameter(
                unit = "logit",
                value = 2,
                low = 0,
                high = 6,
                meaning = "at full outside pressure",
                evidence = ASSUMED,
                source = "judgement")
        double mediation,

        @Parameter(
                unit = "logit",
                value = 0.5,
                low = 0,
                high = 3,
                meaning = "per logarithm of (1 + dead of both sides in the episode)",
                evidence = ASSUMED,
                source = "judgement")
        double dead,

        @Parameter(
                unit = "logit",
                value = 1,
                low = 0,
                high = 5,
                meaning = "reluctance at full legitimacy deficit",
                evidence = ASSUMED,
                source = "judgement")
        double deficit,

        @Parameter(
                unit = "logit",
                value = 0.8,
                low = 0,
                high = 5,
                meaning = "reluctance of a side that has widened the war",
                evidence = ASSUMED,
                source = "judgement")
        double widened,

        @Parameter(
                unit = "h",
                value = 4,
                low = 1,
                high = 48,
                meaning = "how long a capital stays willing without an answer",
                evidence = ASSUMED,
                source = "judgement")
        double willHours,

        @Parameter(
                unit = "probability",
                value = 0.75,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.5,
                priorHigh = 0.95,
                meaning = "chance that a side that fires in a sector stops at once",
                evidence = ASSUMED,
                source = "judgement")
        double compliance,

        @Parameter(
                unit = "1/h",
                value = 0.05,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.02,
                priorHigh = 0.1,
                meaning = "hazard of a violation in a sector that saw heavy weapons, at the beginning",
                evidence = LITERATURE,
                source = "OSCE monitors in Ukraine, July to August 2018: fewer at first, back in about two weeks")
        double violation,

        @Parameter(
                unit = "h",
                value = 30,
                low = 2,
                high = 336,
                meaning = "time in which that hazard fades",
                evidence = ASSUMED,
                source = "judgement")
        double violationHours,

        @Parameter(
                unit = "probability",
                value = 0.4,
                low = 0,
                high = 1,
                meaning = "chance that a violation is by mortar",
                evidence = ASSUMED,
                source = "judgement")
        double violationMortars,

        @Parameter(
                unit = "1/h",
                value = 0.25,
                low = 0,
                high = 2,
                meaning = "fastest rate of breaking off a ceasefire",
                evidence = ASSUMED,
                source = "judgement")
        double breakRate,

        @Parameter(
                unit = "logit",
                value = -5.5,
                low = -8,
                high = 2,
                prior = UNIFORM,
                priorLow = -6.5,
                priorHigh = -4.5,
                meaning = "log-odds of breaking off with nothing pressing",
                evidence = CALIBRATED,
                source = "truces failed after 10 minutes, 1.5 h and 8 h")
        double breakBase,

        @Parameter(
                unit = "logit",
                value = 0.9,
                low = 0,
                high = 3,
                meaning = "per logarithm of (1 + own dead of the past day)",
                evidence = ASSUMED,
                source = "judgement")
        double breakDead,

        @Parameter(
                unit = "logit",
                value = 4,
                low = 0,
                high = 10,
                meaning = "at full forward posture",
                evidence = ASSUMED,
                source = "judgement")
        double breakPosture,

        @Parameter(
                unit = "logit",
                value = 1.5,
                low = 0,
                high = 5,
                meaning = "at full legitimacy deficit",
                evidence = ASSUMED,
                source = "judgement")
        double breakDeficit,

        @Parameter(
                unit = "logit",
                value = 1.5,
                low = 0,
                high = 5,
                meaning = "restraint at full outside pressure",
                evidence = ASSUMED,
                source = "judgement")
        double breakMediation,

        @Parameter(
                unit = "logit",
                value = 3,
                low = 0,
                high = 10,
                meaning = "restraint when all have pulled back",
                evidence = ASSUMED,
                source = "judgement")
        double breakPull,

        @Parameter(
                unit = "logit",
                value = 1,
                low = 0,
                high = 5,
                meaning = "when mortars or more are firing",
                evidence = ASSUMED,
                source = "judgement")
        double breakMortars,

        @Parameter(
                unit = "people",
                value = 0.3,
                low = 0,
                high = 10,
                meaning = "own dead of the past day (fading) below which nobody breaks off",
                evidence = ASSUMED,
                source = "judgement")
        double breakFrom,

        @Parameter(
                unit = "h",
                value = 96,
                low = 5,
                high = 1000,
                meaning = "time in which the sides pull back under a ceasefire",
                evidence = LITERATURE,
                source = "agreed pull-backs took three to five days in 2021 and 2022")
        double pullHours,

        @Parameter(
                unit = "h",
                value = 168,
                low = 24,
                high = 1000,
                meaning = "hours without mortars after which an episode is over",
                evidence = ASSUMED,
                source = "one week")
        double episodeHours) {}
