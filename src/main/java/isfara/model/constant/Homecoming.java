package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** Who returns, and when. */
public record Homecoming(
        @Parameter(
                unit = "probability/day",
                value = 0.16,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.8,
                meaning = "chance in a day that a displaced household returns when half of its neighbours are home",
                evidence = CALIBRATED,
                source = "92 % back after two weeks in 2022 (UN)")
        double rate,

        @Parameter(
                unit = "h",
                value = 24,
                low = 1,
                high = 336,
                prior = LOG_UNIFORM,
                priorLow = 12,
                priorHigh = 240,
                meaning = "hours without mortars nearby after which people begin to return",
                evidence = ASSUMED,
                source = "judgement")
        double calm,

        @Parameter(
                unit = "share",
                value = 0.04,
                low = 0,
                high = 0.5,
                meaning = "share of households that return slowly",
                evidence = LITERATURE,
                source = "about 3 % were still away in January 2023 (Human Rights Watch)")
        double slow,

        @Parameter(
                unit = "probability/day",
                value = 0.006,
                low = 0,
                high = 0.2,
                meaning = "their chance in a day",
                evidence = LITERATURE,
                source = "about 3 % were still away in January 2023 (Human Rights Watch)")
        double slowRate,

        @Parameter(
                unit = "share",
                value = 0.003,
                low = 0,
                high = 0.2,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 0.01,
                meaning = "share of displaced households that never return",
                evidence = ASSUMED,
                source = "judgement")
        double never,

        @Parameter(
                unit = "share",
                value = 0.05,
                low = 0,
                high = 0.8,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 0.15,
                meaning = "the same among those whose home is destroyed",
                evidence = ASSUMED,
                source = "judgement")
        double neverHome,

        @Parameter(
                unit = "days",
                value = 240,
                low = 20,
                high = 1500,
                meaning = "mean time to rebuild a home",
                evidence = ASSUMED,
                source = "new houses in Batken were handed over within four to twelve months")
        double rebuild,

        @Parameter(
                unit = "share/day",
                value = 0.02,
                low = 0,
                high = 0.5,
                meaning = "rise of a place's memory of fleeing on each day that people are away",
                evidence = ASSUMED,
                source = "judgement")
        double memoryGain,

        @Parameter(
                unit = "1/day",
                value = 0.002,
                low = 0,
                high = 0.1,
                meaning = "rate at which it fades",
                evidence = ASSUMED,
                source = "judgement")
        double memoryLoss) {}
