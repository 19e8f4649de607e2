package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** Pressure on both capitals to stop. */
public record Mediation(
        @Parameter(
                unit = "share",
                value = 0.5,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.3,
                priorHigh = 0.7,
                meaning = "most pressure from the bilateral channel: governors, commanders, security chiefs",
                evidence = ASSUMED,
                source = "meetings at Kyzyl-Bel within a day in 2014, 2021 and 2022")
        double bilateral,

        @Parameter(
                unit = "people",
                value = 10,
                low = 1,
                high = 300,
                meaning = "dead at which the bilateral channel is two thirds awake",
                evidence = ASSUMED,
                source = "judgement")
        double bilateralDead,

        @Parameter(
                unit = "h",
                value = 6,
                low = 0.5,
                high = 100,
                meaning = "time in which it wakes",
                evidence = ASSUMED,
                source = "judgement")
        double bilateralHours,

        @Parameter(
                unit = "share",
                value = 0.5,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.7,
                meaning = "most pressure from third parties together: Russia, CSTO, SCO, Kazakhstan, UN, EU",
                evidence = ASSUMED,
                source = "judgement")
        double third,

        @Parameter(
                unit = "people",
                value = 20,
                low = 1,
                high = 300,
                meaning = "dead at which third parties are two thirds awake",
                evidence = ASSUMED,
                source = "judgement")
        double thirdDead,

        @Parameter(
                unit = "h",
                value = 12,
                low = 0.5,
                high = 200,
                meaning = "time in which they wake",
                evidence = ASSUMED,
                source = "judgement")
        double thirdHours,

        @Parameter(
                unit = "h",
                value = 66,
                low = 5,
                high = 1000,
                meaning = "time in which the dead are forgotten once there is calm",
                evidence = ASSUMED,
                source = "judgement")
        double fade) {}
