package isfara.model.constant;

import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Pair;
import isfara.parameter.Parameter;

/** What the sides say of their dead. */
public record Reporting(
        @Parameter(
                unit = "share",
                value = {0.97, 0.7},
                low = 0.1,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.4,
                priorHigh = 1,
                meaning = "share of its dead that a side reports within weeks",
                evidence = CALIBRATED,
                source = "Kyrgyz 36 of 36 in 2021 and 62 to 63 in 2022; Tajik official 41 against 59 and more in 2022")
        Pair share) {}
