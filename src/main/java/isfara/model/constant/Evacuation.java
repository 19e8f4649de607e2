package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Pair;
import isfara.parameter.Parameter;

/** Who leaves home. */
public record Evacuation(
        @Parameter(
                unit = "1",
                value = 1.05,
                low = 0,
                high = 4,
                prior = UNIFORM,
                priorLow = 0.8,
                priorHigh = 1.6,
                meaning = "weight of the danger that a household sees",
                evidence = CALIBRATED,
                source = "evacuees of 2021 and 2022")
        double threat,

        @Parameter(
                unit = "1",
                value = 0.6,
                low = 0,
                high = 3,
                meaning = "weight of an order to leave",
                evidence = ASSUMED,
                source = "judgement")
        double order,

        @Parameter(
                unit = "1",
                value = 0.4,
                low = 0,
                high = 3,
                meaning = "weight of the share of neighbours who have left",
                evidence = ASSUMED,
                source = "judgement")
        double peers,

        @Parameter(
                unit = "1",
                value = 0.2,
                low = 0,
                high = 3,
                meaning = "weight of having fled before",
                evidence = ASSUMED,
                source = "judgement")
        double memory,

        @Parameter(
                unit = "1",
                value = 0.05,
                low = 0,
                high = 1,
                meaning = "weight of each sector with heavy weapons, wherever it is",
                evidence = ASSUMED,
                source = "judgement")
        double alarm,

        @Parameter(
                unit = "1",
                value = 1.3,
                low = 0.2,
                high = 4,
                prior = UNIFORM,
                priorLow = 0.9,
                priorHigh = 1.7,
                meaning = "mean push at which a household leaves",
                evidence = CALIBRATED,
                source = "evacuees of 2021 and 2022")
        double threshold,

        @Parameter(
                unit = "1",
                value = 0.42,
                low = 0.05,
                high = 2,
                meaning = "standard deviation of that between households",
                evidence = ASSUMED,
                source = "judgement")
        double thresholdSpread,

        @Parameter(
                unit = "km",
                value = 12,
                low = 2,
                high = 60,
                prior = UNIFORM,
                priorLow = 8,
                priorHigh = 18,
                meaning = "distance over which danger fades by a factor e",
                evidence = CALIBRATED,
                source = "evacuees of 2021 and 2022; light artillery reaches 10 to 20 km")
        double reach,

        @Parameter(
                unit = "1",
                value = 0.21,
                low = 0,
                high = 2,
                meaning = "danger at the line from small-arms fire",
                evidence = ASSUMED,
                source = "judgement")
        double dangerShots,

        @Parameter(
                unit = "1",
                value = 0.7,
                low = 0,
                high = 2,
                meaning = "danger at the line from mortars",
                evidence = ASSUMED,
                source = "judgement")
        double dangerMortars,

        @Parameter(
                unit = "1",
                value = 1.4,
                low = 0,
                high = 4,
                meaning = "danger at the line from army weapons",
                evidence = ASSUMED,
                source = "judgement")
        double dangerHeavy,

        @Parameter(
                unit = "1",
                value = 2,
                low = 0.5,
                high = 6,
                meaning = "most danger that is told apart",
                evidence = ASSUMED,
                source = "judgement")
        double dangerMost,

        @Parameter(
                unit = "factor",
                value = {1, 0.3},
                low = 0,
                high = 2,
                prior = LOG_UNIFORM,
                priorLow = 0.03,
                priorHigh = 1.2,
                meaning = "how much of the danger a side's people act on",
                evidence = CALIBRATED,
                source = "about 140,000 Kyrgyz and 20,000 Tajik evacuees in 2022")
        Pair seen,

        @Parameter(
                unit = "factor",
                value = {1, 0.1},
                low = 0,
                high = 2,
                prior = LOG_UNIFORM,
                priorLow = 0.05,
                priorHigh = 1.2,
                meaning = "how much a side's people act on fighting in other sectors",
                evidence = CALIBRATED,
                source = "about 140,000 Kyrgyz and 20,000 Tajik evacuees in 2022")
        Pair seenAlarm,

        @Parameter(
                unit = "1",
                value = {0.45, 0.6},
                low = 0,
                high = 3,
                prior = UNIFORM,
                priorLow = 0.3,
                priorHigh = 0.9,
                meaning = "danger from which the authorities order people to leave",
                evidence = CALIBRATED,
                source = "Kyrgyz authorities ordered early, Tajik ones rarely")
        Pair orderFrom,

        @Parameter(
                unit = "1/h",
                value = {0.35, 0.02},
                low = 0,
                high = 3,
                prior = LOG_UNIFORM,
                priorLow = 0.01,
                priorHigh = 0.6,
                meaning = "hazard of that order",
                evidence = CALIBRATED,
                source = "Kyrgyz authorities ordered early, Tajik ones rarely")
        Pair orderRate,

        @Parameter(
                unit = "share",
                value = 0.45,
                low = 0,
                high = 1,
                meaning = "share of households with a car",
                evidence = ASSUMED,
                source = "judgement")
        double car,

        @Parameter(
                unit = "probability/h",
                value = 0.45,
                low = 0,
                high = 1,
                meaning = "chance in an hour that a household with a car that has decided is gone",
                evidence = ASSUMED,
                source = "judgement")
        double carRate,

        @Parameter(
                unit = "probability/h",
                value = 0.15,
                low = 0,
                high = 1,
                meaning = "the same without a car: neighbours, buses, on foot",
                evidence = ASSUMED,
                source = "judgement")
        double footRate,

        @Parameter(
                unit = "factor",
                value = 0.15,
                low = 0,
                high = 1,
                meaning = "the same when no road leads out: over the hills",
                evidence = ASSUMED,
                source = "Maksat, April 2021: people fled on foot over the hills")
        double cutOff,

        @Parameter(
                unit = "share",
                value = 0.72,
                low = 0,
                high = 1,
                meaning = "share of a household that leaves while the men stay to guard the house",
                evidence = LITERATURE,
                source = "99 % of the registered evacuees of 2021 were women and children (AKIpress)")
        double members,

        @Parameter(
                unit = "1",
                value = 1.15,
                low = 0,
                high = 4,
                meaning = "danger from which all leave",
                evidence = ASSUMED,
                source = "judgement")
        double direct,

        @Parameter(
                unit = "factor",
                value = 1.5,
                low = 1,
                high = 5,
                meaning = "time on the road in an evacuation relative to free travel",
                evidence = ASSUMED,
                source = "judgement")
        double congestion) {}
