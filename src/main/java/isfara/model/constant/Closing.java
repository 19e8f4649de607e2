package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;

import isfara.parameter.Pair;
import isfara.parameter.Parameter;

/** Crossings and roads. */
public record Closing(
        @Parameter(
                unit = "1/h",
                value = {0.15, 0.15},
                low = 0,
                high = 3,
                meaning = "hazard that a side closes its crossings while there are shots",
                evidence = ASSUMED,
                source = "all crossings shut in January 2014; Kulundu shut in September 2019")
        Pair close,

        @Parameter(
                unit = "1/day",
                value = {0.15, 0.15},
                low = 0,
                high = 1,
                meaning = "hazard that a side reopens them once it is calm",
                evidence = ASSUMED,
                source = "one day in 2019; a week or two in 2014")
        Pair reopen,

        @Parameter(
                unit = "days",
                value = 3,
                low = 0,
                high = 365,
                meaning = "days without shots before a side reopens",
                evidence = ASSUMED,
                source = "judgement")
        double calm,

        @Parameter(
                unit = "people",
                value = 60,
                low = 5,
                high = 1000,
                meaning = "people in the two crowds from which the contested road of the sector is blocked",
                evidence = ASSUMED,
                source = "Tort-Kocho, 2021 and 2022")
        double block) {}
