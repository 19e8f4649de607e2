package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** Border guards on the spot. */
public record Guarding(
        @Parameter(
                unit = "1/h",
                value = 0.35,
                low = 0.02,
                high = 3,
                meaning = "hazard that guards come to a gathering",
                evidence = CALIBRATED,
                source = "30 guards and 10 police in May 2020; 40 soldiers in January 2014")
        double arrival,

        @Parameter(
                unit = "people",
                value = 25,
                low = 5,
                high = 200,
                meaning = "people of both sides from which guards come",
                evidence = ASSUMED,
                source = "judgement")
        double gathering,

        @Parameter(
                unit = "people",
                value = 12,
                low = 2,
                high = 100,
                meaning = "guards who come to a gathering, on average (a half to one and a half of it)",
                evidence = LITERATURE,
                source = "about 40 armed men of one side (May 2020, January 2014), over several hours")
        double party,

        @Parameter(
                unit = "people",
                value = 8,
                low = 2,
                high = 50,
                meaning = "guards in a patrol that meets another, on average (a half to one and a half of it)",
                evidence = ASSUMED,
                source = "judgement")
        double patrol,

        @Parameter(
                unit = "probability",
                value = 1,
                low = 0,
                high = 1,
                meaning = "chance that guards stand by when a quarrel begins at contested works",
                evidence = ASSUMED,
                source = "judgement")
        double atWorks,

        @Parameter(
                unit = "people",
                value = 10,
                low = 1,
                high = 200,
                meaning =
                        "guards at which their presence counts half of its most: presence = 2 n / (n + this), 1 at this many",
                evidence = ASSUMED,
                source = "judgement")
        double half,

        @Parameter(
                unit = "share",
                value = 0.5,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.9,
                meaning = "strength of posts and garrisons between the low and the high estimate",
                evidence = ASSUMED,
                source = "all post strengths are estimates")
        double strength) {}
