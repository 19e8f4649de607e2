package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** What people of a sector hold against the other side. */
public record Grievance(
        @Parameter(
                unit = "share",
                value = 0.25,
                low = 0,
                high = 1,
                meaning = "grievance that remains in quiet times",
                evidence = ASSUMED,
                source = "judgement")
        double floor,

        @Parameter(
                unit = "share",
                value = 0.15,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 0.3,
                meaning = "more grievance at full water tension",
                evidence = ASSUMED,
                source = "judgement")
        double shortage,

        @Parameter(
                unit = "days",
                value = 180,
                low = 20,
                high = 1000,
                prior = UNIFORM,
                priorLow = 90,
                priorHigh = 365,
                meaning = "time in which grievance relaxes",
                evidence = ASSUMED,
                source = "judgement")
        double relaxation,

        @Parameter(
                unit = "share",
                value = 0.01,
                low = 0,
                high = 0.3,
                prior = UNIFORM,
                priorLow = 0.005,
                priorHigh = 0.03,
                meaning = "rise after an incident that peaked at stones, of what is left to 1",
                evidence = ASSUMED,
                source = "judgement")
        double afterStones,

        @Parameter(
                unit = "share",
                value = 0.03,
                low = 0,
                high = 0.4,
                prior = UNIFORM,
                priorLow = 0.02,
                priorHigh = 0.06,
                meaning = "rise after an incident that peaked at shots",
                evidence = ASSUMED,
                source = "judgement")
        double afterShots,

        @Parameter(
                unit = "share",
                value = 0.06,
                low = 0,
                high = 0.5,
                prior = UNIFORM,
                priorLow = 0.03,
                priorHigh = 0.1,
                meaning = "rise after an incident that peaked at mortars",
                evidence = ASSUMED,
                source = "judgement")
        double afterMortars,

        @Parameter(
                unit = "share",
                value = 0.2,
                low = 0,
                high = 0.8,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.3,
                meaning = "rise after an incident with heavy weapons",
                evidence = ASSUMED,
                source = "judgement")
        double afterHeavy,

        @Parameter(
                unit = "share",
                value = 0.25,
                low = 0,
                high = 1,
                meaning = "how much of the rise reaches other sectors",
                evidence = ASSUMED,
                source = "judgement")
        double elsewhere) {}
