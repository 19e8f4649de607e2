package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** When a capital lets its army fight, and where. */
public record Authority(
        @Parameter(
                unit = "1/h",
                value = 0.5,
                low = 0.05,
                high = 3,
                prior = LOG_UNIFORM,
                priorLow = 0.25,
                priorHigh = 2.5,
                meaning = "fastest rate of the decision to authorise",
                evidence = ASSUMED,
                source = "judgement")
        double rate,

        @Parameter(
                unit = "logit",
                value = -4.8,
                low = -10,
                high = 0,
                prior = UNIFORM,
                priorLow = -6.2,
                priorHigh = -4,
                meaning = "log-odds of authorising with nothing pressing",
                evidence = CALIBRATED,
                source = "two wars among the incidents that reached mortars")
        double base,

        @Parameter(
                unit = "logit",
                value = 0.9,
                low = 0,
                high = 3,
                meaning = "per logarithm of (1 + own dead of the past day)",
                evidence = ASSUMED,
                source = "judgement")
        double dead,

        @Parameter(
                unit = "logit",
                value = 0.8,
                low = 0,
                high = 3,
                meaning = "per level above shots that the other side seems to stand at",
                evidence = ASSUMED,
                source = "judgement")
        double threat,

        @Parameter(
                unit = "logit",
                value = 0.8,
                low = 0,
                high = 3,
                meaning = "at the full stake: the works and roads of the sector fought over",
                evidence = ASSUMED,
                source = "judgement")
        double stake,

        @Parameter(
                unit = "logit",
                value = 1.5,
                low = 0,
                high = 5,
                meaning = "at full legitimacy deficit",
                evidence = ASSUMED,
                source =
                        "territorial diversion is supported by some studies and not by others (Tir 2010; Boehmer 2010)")
        double deficit,

        @Parameter(
                unit = "logit",
                value = 4,
                low = 0,
                high = 10,
                prior = UNIFORM,
                priorLow = 2,
                priorHigh = 6,
                meaning = "at full forward posture",
                evidence = ASSUMED,
                source = "preparations that make fighting quick also make it likely (Jacob, Line on Fire)")
        double posture,

        @Parameter(
                unit = "logit",
                value = 1.5,
                low = 0,
                high = 5,
                meaning = "when the other capital has authorised",
                evidence = ASSUMED,
                source = "judgement")
        double answer,

        @Parameter(
                unit = "logit",
                value = 1.5,
                low = 0,
                high = 5,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 3,
                meaning = "restraint at full outside pressure",
                evidence = ASSUMED,
                source = "judgement")
        double mediation,

        @Parameter(
                unit = "levels",
                value = 0.3,
                low = -1,
                high = 2,
                meaning = "how much higher the other side seems to stand than it does",
                evidence = ASSUMED,
                source = "security dilemma: the other's level is overrated")
        double perceptionBias,

        @Parameter(
                unit = "levels",
                value = 0.5,
                low = 0,
                high = 3,
                meaning = "standard deviation of that impression",
                evidence = ASSUMED,
                source = "judgement")
        double perceptionNoise,

        @Parameter(
                unit = "h",
                value = 12,
                low = 1,
                high = 168,
                meaning = "hours without shots after which authority lapses",
                evidence = ASSUMED,
                source = "judgement")
        double lapse,

        @Parameter(
                unit = "1/h",
                value = 0.5,
                low = 0.05,
                high = 3,
                prior = LOG_UNIFORM,
                priorLow = 0.25,
                priorHigh = 2.5,
                meaning = "fastest rate of the decision to widen",
                evidence = ASSUMED,
                source = "judgement")
        double widenRate,

        @Parameter(
                unit = "logit",
                value = -2.6,
                low = -8,
                high = 1,
                prior = UNIFORM,
                priorLow = -4,
                priorHigh = -0.5,
                meaning = "log-odds of widening with nothing pressing",
                evidence = CALIBRATED,
                source = "3 sectors in 2021, 8 in 2022")
        double widenBase,

        @Parameter(
                unit = "logit",
                value = 0.5,
                low = 0,
                high = 3,
                meaning = "per logarithm of (1 + own dead of the past day)",
                evidence = ASSUMED,
                source = "judgement")
        double widenDead,

        @Parameter(
                unit = "logit",
                value = 2.5,
                low = 0,
                high = 10,
                meaning = "at full forward posture",
                evidence = ASSUMED,
                source = "judgement")
        double widenPosture,

        @Parameter(
                unit = "logit",
                value = 1,
                low = 0,
                high = 5,
                meaning = "at full legitimacy deficit",
                evidence = ASSUMED,
                source = "judgement")
        double widenDeficit,

        @Parameter(
                unit = "logit",
                value = 1.5,
                low = 0,
                high = 5,
                meaning = "when the other capital has widened",
                evidence = ASSUMED,
                source = "judgement")
        double widenAnswer,

        @Parameter(
                unit = "logit",
                value = 1.5,
                low = 0,
                high = 5,
                meaning = "restraint at full outside pressure",
                evidence = ASSUMED,
                source = "judgement")
        double widenMediation,

        @Parameter(
                unit = "1/h",
                value = 0.14,
                low = 0,
                high = 2,
                prior = LOG_UNIFORM,
                priorLow = 0.07,
                priorHigh = 1.0,
                meaning = "hazard that a side that has widened opens a further sector close by, at dispute weight 0.6",
                evidence = CALIBRATED,
                source = "sectors opened in 2021 and 2022")
        double spread,

        @Parameter(
                unit = "km",
                value = 60,
                low = 5,
                high = 300,
                meaning = "distance from a sector with heavy weapons within which sectors are close by",
                evidence = ASSUMED,
                source = "judgement")
        double spreadKm,

        @Parameter(
                unit = "factor",
                value = 0.3,
                low = 0,
                high = 1,
                meaning = "the hazard for sectors farther away",
                evidence = ASSUMED,
                source = "judgement")
        double spreadFar,

        @Parameter(
                unit = "1",
                value = 0.4,
                low = 0,
                high = 2,
                meaning = "what is added to the dispute weight in that hazard",
                evidence = ASSUMED,
                source = "judgement")
        double spreadFloor) {}
