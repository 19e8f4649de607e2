package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.outcome.Level;
import isfara.parameter.Pair;
import isfara.parameter.Parameter;

/** What becomes known: what the sides say of their dead, and which incidents catalogues record. */
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
        Pair share,

        @Parameter(
                unit = "share",
                value = 0.5,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.3,
                priorHigh = 0.7,
                meaning = "share of incidents without aimed fire that catalogues record",
                evidence = ASSUMED,
                source =
                        "judgement; of 2018 officials counted 6 incidents by July, the event record 5 days in the whole year")
        double recordedMinor,

        @Parameter(
                unit = "share",
                value = 0.9,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.8,
                priorHigh = 1,
                meaning = "share of incidents with aimed fire, but no mortars, that catalogues record",
                evidence = ASSUMED,
                source =
                        "judgement; one exchange of fire with a death, of 8 July 2021, is missing from the event record")
        double recordedShots) {

    /** Share of incidents of a peak level that catalogues record; mortars are never missed. */
    public double recorded(Level peak) {
        return switch (peak) {
            case ALTERCATION, STONES -> recordedMinor;
            case SHOTS -> recordedShots;
            case MORTARS, HEAVY -> 1;
        };
    }
}
