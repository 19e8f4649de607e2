package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** How a dispute that has come to blows climbs to shots, mortars and army weapons, and cools. */
public record Shots(
        @Parameter(
                unit = "1/h",
                value = 0.06,
                low = 0,
                high = 0.5,
                prior = LOG_UNIFORM,
                priorLow = 0.02,
                priorHigh = 0.18,
                meaning = "hazard that someone in a crowd of 100 fires first, at 3 % armed and grievance one half",
                evidence = CALIBRATED,
                source = "shooting incidents of the catalogue")
        double crowdRate,

        @Parameter(
                unit = "share",
                value = 0.03,
                low = 0,
                high = 0.5,
                meaning = "share of civilians who carry a gun today: the yardstick for levers that arm more",
                evidence = ASSUMED,
                source = "judgement")
        double armed,

        @Parameter(
                unit = "factor",
                value = 0.3,
                low = 0,
                high = 1,
                meaning = "first shots while there are words only, relative to stones",
                evidence = ASSUMED,
                source = "judgement")
        double altercation,

        @Parameter(
                unit = "1/h",
                value = 0.1,
                low = 0.005,
                high = 1,
                prior = LOG_UNIFORM,
                priorLow = 0.03,
                priorHigh = 0.4,
                meaning = "hazard that guards fire first at a crowd of 100, by their presence",
                evidence = CALIBRATED,
                source = "shooting incidents of the catalogue")
        double guardRate,

        @Parameter(
                unit = "1",
                value = 1,
                low = 0,
                high = 3,
                meaning = "what an encounter of patrols adds in place of the crowd",
                evidence = ASSUMED,
                source = "judgement")
        double patrolTension,

        @Parameter(
                unit = "factor",
                value = 3,
                low = 1,
                high = 20,
                meaning = "how being fired upon multiplies a crowd's first shots",
                evidence = ASSUMED,
                source = "judgement")
        double answerCrowd,

        @Parameter(
                unit = "1/h",
                value = 1,
                low = 0,
                high = 10,
                meaning = "hazard that guards answer fire",
                evidence = CALIBRATED,
                source = "fire is answered within the hour in every described incident")
        double answerGuards,

        @Parameter(
                unit = "1/h",
                value = 0.12,
                low = 0.02,
                high = 1,
                prior = LOG_UNIFORM,
                priorLow = 0.05,
                priorHigh = 0.6,
                meaning = "base rate at which a side that is shooting brings in mortars",
                evidence = CALIBRATED,
                source = "incidents that peaked at mortars and their hours")
        double mortarRate,

        @Parameter(
                unit = "1",
                value = 0.3,
                low = 0,
                high = 1,
                meaning = "weight of mortars at hand without any forward posture",
                evidence = ASSUMED,
                source = "judgement")
        double postureFloor,

        @Parameter(
                unit = "1",
                value = 0.5,
                low = 0,
                high = 3,
                meaning = "pressure to bring in mortars without any event",
                evidence = ASSUMED,
                source = "judgement")
        double mortarFloor,

        @Parameter(
                unit = "1",
                value = 3,
                low = 0,
                high = 10,
                meaning = "pressure when the other side uses mortars or more",
                evidence = ASSUMED,
                source = "judgement")
        double mortarAnswer,

        @Parameter(
                unit = "1",
                value = 0.6,
                low = 0,
                high = 5,
                meaning = "pressure per own dead of the past six hours",
                evidence = ASSUMED,
                source = "judgement")
        double mortarPerDead,

        @Parameter(
                unit = "factor",
                value = 0.5,
                low = 0,
                high = 1,
                meaning = "mortars under a ceasefire relative to none",
                evidence = ASSUMED,
                source = "judgement")
        double ceasefireMortars,

        @Parameter(
                unit = "1/h",
                value = 0.6,
                low = 0.05,
                high = 3,
                meaning = "hazard that an authorised army goes from mortars to heavy weapons in a sector",
                evidence = CALIBRATED,
                source = "one place to several sectors in 3 to 4 h")
        double heavyRate,

        @Parameter(
                unit = "factor",
                value = 0.4,
                low = 0,
                high = 1,
                meaning = "the same while the other side is below mortars",
                evidence = ASSUMED,
                source = "judgement")
        double heavyAlone,

        @Parameter(
                unit = "1/h",
                value = 0.45,
                low = 0.05,
                high = 2,
                prior = UNIFORM,
                priorLow = 0.22,
                priorHigh = 1.2,
                meaning = "hazard of going down from shots",
                evidence = CALIBRATED,
                source = "firefights under 2.5 h")
        double coolShots,

        @Parameter(
                unit = "1/h",
                value = 0.25,
                low = 0.02,
                high = 2,
                prior = UNIFORM,
                priorLow = 0.12,
                priorHigh = 0.38,
                meaning = "hazard of going down from mortars",
                evidence = CALIBRATED,
                source = "1 to 7 h at mortars")
        double coolMortars,

        @Parameter(
                unit = "1/h",
                value = 0.05,
                low = 0.005,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.025,
                priorHigh = 0.075,
                meaning = "hazard of going down from heavy weapons",
                evidence = CALIBRATED,
                source = "about 7 h in 2021 and 20 h in 2022")
        double coolHeavy,

        @Parameter(
                unit = "factor",
                value = 1.4,
                low = 1,
                high = 4,
                meaning = "cooling when the other side is lower",
                evidence = ASSUMED,
                source = "judgement")
        double coolAbove,

        @Parameter(
                unit = "factor",
                value = 0.5,
                low = 0,
                high = 1,
                meaning = "cooling when the other side is higher",
                evidence = ASSUMED,
                source = "judgement")
        double coolBelow,

        @Parameter(
                unit = "1",
                value = 0.5,
                low = 0,
                high = 3,
                meaning = "more cooling under full outside pressure",
                evidence = ASSUMED,
                source = "judgement")
        double coolMediation,

        @Parameter(
                unit = "factor",
                value = 2.5,
                low = 1,
                high = 10,
                meaning = "cooling under a ceasefire",
                evidence = ASSUMED,
                source = "judgement")
        double coolCeasefire) {}
