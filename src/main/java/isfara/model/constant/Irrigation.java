package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** Water: how much comes, how much is wanted, and what a lack of it does. */
public record Irrigation(
        @Parameter(
                unit = "1",
                value = 0.2,
                low = 0,
                high = 0.8,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.35,
                meaning = "standard deviation of the logarithm of a year's river flow",
                evidence = ASSUMED,
                source = "spread of glacier-fed rivers of the region; no series of the Isfara is at hand")
        double yearSpread,

        @Parameter(
                unit = "factor",
                value = 1,
                low = 0.3,
                high = 3,
                prior = UNIFORM,
                priorLow = 0.7,
                priorHigh = 1.4,
                meaning =
                        "demand for irrigation water relative to the demand at which an average year just meets the yearly need",
                evidence = ASSUMED,
                source = "shortages in April and May of average years are reported; the size is a judgement")
        double demand,

        @Parameter(
                unit = "share",
                value = 0.35,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.6,
                meaning =
                        "tension from taking turns at a shared canal even when water suffices, at the season's peak demand",
                evidence = ASSUMED,
                source = "judgement")
        double turns,

        @Parameter(
                unit = "1/h",
                value = 0.03,
                low = 0,
                high = 1,
                meaning = "hazard that mortars or heavier weapons damage a water work in the sector",
                evidence = ASSUMED,
                source = "intake and pumping stations were hit in 2014, 2021 and 2022")
        double damage,

        @Parameter(
                unit = "share",
                value = 0.5,
                low = 0,
                high = 1,
                meaning = "share of its flow that a damaged water work loses",
                evidence = ASSUMED,
                source = "judgement")
        double damageLoss,

        @Parameter(
                unit = "days",
                value = 20,
                low = 1,
                high = 365,
                meaning = "time to repair a water work after the fighting",
                evidence = ASSUMED,
                source = "judgement")
        double repairDays,

        @Parameter(
                unit = "share",
                value = 0.5,
                low = 0,
                high = 1,
                meaning = "how full the reservoirs are at the start",
                evidence = ASSUMED,
                source = "judgement")
        double storageStart) {}
