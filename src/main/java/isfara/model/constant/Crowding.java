package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Parameter;

/** How crowds gather and scatter. */
public record Crowding(
        @Parameter(
                unit = "1/h",
                value = 1,
                low = 0.02,
                high = 5,
                prior = LOG_UNIFORM,
                priorLow = 0.5,
                priorHigh = 2,
                meaning = "hazard that a crowd of 50 at full grievance plus a half starts throwing stones",
                evidence = CALIBRATED,
                source = "about a fifth of the catalogued incidents stayed altercations")
        double stones,

        @Parameter(
                unit = "people/h",
                value = 0.44,
                low = 0,
                high = 3,
                prior = UNIFORM,
                priorLow = 0.36,
                priorHigh = 0.5,
                meaning = "people who join per opponent (plus one), at grievance one half, in a small crowd by day",
                evidence = CALIBRATED,
                source = "largest crowds: 80 to 500 a side in 2015 and 2021 (Eurasianet; Asia-Plus; 24.kg)")
        double join,

        @Parameter(
                unit = "share/h",
                value = 0.42,
                low = 0.05,
                high = 1,
                meaning = "share of a crowd that goes home in an hour",
                evidence = CALIBRATED,
                source = "crowds of 30 to 120 that were gone by night")
        double leave,

        @Parameter(
                unit = "people",
                value = 500,
                low = 50,
                high = 5000,
                meaning = "crowd size at which nobody more joins",
                evidence = LITERATURE,
                source = "about 500 a side in August 2015 (Eurasianet; Asia-Plus)")
        double limit,

        @Parameter(
                unit = "factor",
                value = 0.4,
                low = 0,
                high = 1,
                meaning = "joining by night relative to day",
                evidence = ASSUMED,
                source = "judgement")
        double nightJoin,

        @Parameter(
                unit = "factor",
                value = 1.5,
                low = 1,
                high = 4,
                meaning = "leaving by night relative to day",
                evidence = ASSUMED,
                source = "judgement")
        double nightLeave,

        @Parameter(
                unit = "factor",
                value = 1.8,
                low = 1,
                high = 5,
                meaning = "leaving under fire relative to no fire",
                evidence = ASSUMED,
                source = "judgement")
        double fireLeave,

        @Parameter(
                unit = "factor",
                value = 1.15,
                low = 1,
                high = 3,
                meaning = "leaving when ten of their own guards urge them to",
                evidence = ASSUMED,
                source = "judgement")
        double guardsLeave,

        @Parameter(
                unit = "factor",
                value = 0.3,
                low = 0,
                high = 1,
                meaning = "joining when the quarrel is between patrols and not between villagers",
                evidence = ASSUMED,
                source = "judgement")
        double patrolJoin,

        @Parameter(
                unit = "people",
                value = 18,
                low = 4,
                high = 100,
                meaning =
                        "people a side who are there when a quarrel begins, on average (a third to five thirds of it)",
                evidence = CALIBRATED,
                source = "about 30 at the start in 2021 (24.kg)")
        double first,

        @Parameter(
                unit = "probability",
                value = 0.25,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.1,
                priorHigh = 0.4,
                meaning = "chance that a crowd comes back the next morning after an unsettled brawl",
                evidence = ASSUMED,
                source = "2015 and 2021: the crowd came back larger the next day")
        double reconvene,

        @Parameter(
                unit = "people",
                value = 40,
                low = 5,
                high = 500,
                meaning = "both sides' largest crowds together from which they may come back",
                evidence = ASSUMED,
                source = "judgement")
        double reconveneFrom,

        @Parameter(
                unit = "factor",
                value = 5,
                low = 1,
                high = 15,
                meaning = "how much larger the crowd is the next morning",
                evidence = LITERATURE,
                source = "80 to 120, then about 500 a side (2015); about 30, then about 300 (2021)")
        double reconveneGrowth) {}
