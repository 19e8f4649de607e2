package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** How forward the two states stand, year by year, and how legitimate their governments feel. */
public record Posture(
        @Parameter(
                unit = "1/year",
                value = 0.5,
                low = 0,
                high = 2,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.65,
                meaning = "how fast a side follows the other's forward posture",
                evidence = ASSUMED,
                source = "action and reaction (Richardson)")
        double reaction,

        @Parameter(
                unit = "1/year",
                value = 1,
                low = 0.2,
                high = 4,
                meaning = "how fast posture relaxes",
                evidence = ASSUMED,
                source = "sets the time scale of the two rates around it")
        double relaxation,

        @Parameter(
                unit = "1/year",
                value = 0.1,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.05,
                priorHigh = 0.15,
                meaning = "build-up of its own in an ordinary year",
                evidence = ASSUMED,
                source = "judgement")
        double buildUp,

        @Parameter(
                unit = "factor",
                value = 4,
                low = 1,
                high = 12,
                prior = UNIFORM,
                priorLow = 1,
                priorHigh = 6,
                meaning = "build-up at its highest (2021 and 2022) relative to an ordinary year",
                evidence = ASSUMED,
                source = "re-equipment of 2021 and 2022 (Asia-Plus; TRT)")
        double rampFactor,

        @Parameter(
                unit = "year",
                value = 2018,
                low = 2010,
                high = 2022,
                meaning = "year from which it grows",
                evidence = ASSUMED,
                source = "judgement")
        double rampFrom,

        @Parameter(
                unit = "year",
                value = 2021,
                low = 2011,
                high = 2023,
                meaning = "year at which it stands highest",
                evidence = ASSUMED,
                source = "judgement")
        double rampFull,

        @Parameter(
                unit = "years",
                value = 1.5,
                low = 0.1,
                high = 100,
                prior = LOG_UNIFORM,
                priorLow = 0.5,
                priorHigh = 3,
                meaning = "half-life of the extra build-up after October 2022",
                evidence = ASSUMED,
                source = "not known: held or decaying is a structural alternative")
        double rampHalfLife,

        @Parameter(
                unit = "share",
                value = 0.0075,
                low = 0,
                high = 0.3,
                meaning = "rise after an incident that peaked at shots, of what is left to 1",
                evidence = ASSUMED,
                source = "judgement")
        double afterShots,

        @Parameter(
                unit = "share",
                value = 0.045,
                low = 0,
                high = 0.5,
                meaning = "rise after an incident that peaked at mortars",
                evidence = ASSUMED,
                source = "judgement")
        double afterMortars,

        @Parameter(
                unit = "share",
                value = 0.15,
                low = 0,
                high = 0.6,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 0.35,
                meaning = "rise after an episode of 30 dead or more",
                evidence = ASSUMED,
                source = "judgement")
        double afterWar,

        @Parameter(
                unit = "people",
                value = 30,
                low = 1,
                high = 500,
                meaning = "dead at which the rise after an episode is full",
                evidence = ASSUMED,
                source = "judgement")
        double warDead,

        @Parameter(
                unit = "share",
                value = 0.3,
                low = 0,
                high = 1,
                meaning = "legitimacy deficit around which governments move",
                evidence = ASSUMED,
                source = "judgement")
        double deficitMean,

        @Parameter(
                unit = "days",
                value = 365,
                low = 30,
                high = 3650,
                meaning = "time in which it returns to that",
                evidence = ASSUMED,
                source = "judgement")
        double deficitDays,

        @Parameter(
                unit = "share",
                value = 0.15,
                low = 0,
                high = 0.5,
                meaning = "standard deviation of the deficit over the years",
                evidence = ASSUMED,
                source = "judgement")
        double deficitSpread) {}
