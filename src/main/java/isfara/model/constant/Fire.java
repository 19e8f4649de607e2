package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Pair;
import isfara.parameter.Parameter;

/** Whom the fire hits. */
public record Fire(
        @Parameter(
                unit = "people/h",
                value = 0.05,
                low = 0.005,
                high = 0.5,
                prior = LOG_UNIFORM,
                priorLow = 0.02,
                priorHigh = 0.2,
                meaning = "mean killed on a side per hour of small-arms fire at it",
                evidence = CALIBRATED,
                source = "few deaths per incident; the worst outside the two wars killed 4")
        double shots,

        @Parameter(
                unit = "people/h",
                value = 0.25,
                low = 0.02,
                high = 2,
                prior = LOG_UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.6,
                meaning = "mean killed on a side per hour of mortar fire at it",
                evidence = CALIBRATED,
                source = "deaths of incidents that peaked at mortars")
        double mortars,

        @Parameter(
                unit = "people/h",
                value = 3.6,
                low = 0.3,
                high = 20,
                prior = LOG_UNIFORM,
                priorLow = 0.8,
                priorHigh = 7,
                meaning = "mean killed on a side per hour and sector of army fire at it, at full reinforcement",
                evidence = CALIBRATED,
                source = "dead and hours of April 2021 and September 2022")
        double heavy,

        @Parameter(
                unit = "share",
                value = 0.6,
                low = 0,
                high = 1,
                meaning = "share of that without any reinforcement",
                evidence = ASSUMED,
                source = "judgement")
        double heavyFloor,

        @Parameter(
                unit = "factor",
                value = {0.75, 1.25},
                low = 0.2,
                high = 4,
                prior = LOG_UNIFORM,
                priorLow = 0.4,
                priorHigh = 2.5,
                meaning = "what a side's own fire does to the other relative to the mean",
                evidence = CALIBRATED,
                source =
                        "dead by side in April 2021 (36 Kyrgyz, about 19 Tajik) and September 2022 (62 and 41 or more)")
        Pair accuracy,

        @Parameter(
                unit = "1",
                value = 1,
                low = 0,
                high = 2,
                meaning = "standard deviation of the logarithm of an hour's severity",
                evidence = LITERATURE,
                source = "heavy tails of event severity (Clauset and Young 2005)")
        double tail,

        @Parameter(
                unit = "factor",
                value = 0.6,
                low = 0.1,
                high = 1,
                meaning = "fire by night relative to day",
                evidence = ASSUMED,
                source = "judgement")
        double night,

        @Parameter(
                unit = "people/h",
                value = 0.0006,
                low = 0,
                high = 0.1,
                meaning = "mean killed on a side per hour by stones of 50 opponents",
                evidence = CALIBRATED,
                source = "deaths in brawls of the catalogue")
        double brawl,

        @Parameter(
                unit = "people/h",
                value = 0.8,
                low = 0,
                high = 10,
                meaning = "mean injured on a side per hour by stones of 100 opponents",
                evidence = CALIBRATED,
                source = "injured in brawls of the catalogue")
        double brawlInjured,

        @Parameter(
                unit = "people",
                value = 3.5,
                low = 0.5,
                high = 10,
                prior = UNIFORM,
                priorLow = 2.8,
                priorHigh = 5,
                meaning = "injured per killed, by fire",
                evidence = CALIBRATED,
                source = "4.6 to 5.3 in 2021, 2.8 to 3.6 in 2022")
        double injured,

        @Parameter(
                unit = "share",
                value = 0.45,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.2,
                priorHigh = 0.7,
                meaning = "share of those hit by small arms who are civilians",
                evidence = CALIBRATED,
                source = "casualties by kind in the catalogue")
        double civilianShots,

        @Parameter(
                unit = "share",
                value = 0.6,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.35,
                priorHigh = 0.9,
                meaning = "share of those hit by shells who are civilians, when nobody has left",
                evidence = LITERATURE,
                source = "90 % in towns, 34 % in open ground (AOAV 2011 to 2014)")
        double civilianShells,

        @Parameter(
                unit = "share",
                value = 0.2,
                low = 0,
                high = 1,
                meaning = "danger to those near the line that remains when all households have left",
                evidence = ASSUMED,
                source = "judgement")
        double shelter,

        @Parameter(
                unit = "homes/h",
                value = 0.15,
                low = 0,
                high = 10,
                meaning = "homes destroyed on a side per hour of mortar fire at it",
                evidence = ASSUMED,
                source = "about 120 in 2021; about 423 beyond repair in 2022, with arson")
        double homesMortars,

        @Parameter(
                unit = "homes/h",
                value = 3.5,
                low = 0,
                high = 50,
                meaning = "homes destroyed on a side per hour and sector of army fire at it",
                evidence = ASSUMED,
                source = "about 120 in 2021; about 423 beyond repair in 2022, with arson")
        double homesHeavy,

        @Parameter(
                unit = "people/h",
                value = 0.02,
                low = 0,
                high = 1,
                meaning = "people of a side seized per hour of stones or more in a sector",
                evidence = ASSUMED,
                source = "hostages were taken and returned in several incidents of the catalogue")
        double seized,

        @Parameter(
                unit = "days",
                value = 4,
                low = 0.5,
                high = 100,
                meaning = "mean time until a held or missing person comes back",
                evidence = ASSUMED,
                source = "judgement")
        double held,

        @Parameter(
                unit = "probability",
                value = 0.05,
                low = 0,
                high = 1,
                meaning = "chance that a missing person is found dead",
                evidence = ASSUMED,
                source = "judgement")
        double foundDead) {}
