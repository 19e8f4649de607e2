package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.CALIBRATED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Evidence.MEASURED;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Pair;
import isfara.parameter.Parameter;

/** How often quarrels begin, and where. */
public record Friction(
        @Parameter(
                unit = "1/day",
                value = 0.0032,
                low = 0.0005,
                high = 0.02,
                prior = LOG_UNIFORM,
                priorLow = 0.0015,
                priorHigh = 0.007,
                meaning = "quarrels a day at dispute weight 1 that have nothing to do with water",
                evidence = CALIBRATED,
                source = "more than 150 incidents in 12 years (Third Pole, May 2021)")
        double base,

        @Parameter(
                unit = "1/day",
                value = 0.011,
                low = 0,
                high = 0.05,
                prior = LOG_UNIFORM,
                priorLow = 0.003,
                priorHigh = 0.028,
                meaning = "more quarrels a day at dispute weight 1 and full water tension",
                evidence = CALIBRATED,
                source = "season of the incident catalogue")
        double water,

        @Parameter(
                unit = "1",
                value = 4.8,
                low = 1,
                high = 10,
                meaning = "sum of the dispute weights of all sectors",
                evidence = ASSUMED,
                source = "scale of the weights; the rates above are per unit of it")
        double weightTotal,

        @Parameter(
                unit = "1",
                value = 3.5,
                low = 0.5,
                high = 6,
                prior = UNIFORM,
                priorLow = 2,
                priorHigh = 5,
                meaning =
                        "how sharply quarrels concentrate on the most disputed sectors: weight = disputed share to this power",
                evidence = CALIBRATED,
                source =
                        "48 of 57 catalogued incidents lie in Golovnoy, Vorukh, Khojai Alo and Maksat; the disputed share was judged knowing that")
        double weightExponent,

        @Parameter(
                unit = "1",
                value = 1.5,
                low = 0,
                high = 3,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 2,
                meaning = "how grievance raises the rate: times e to this times (grievance - 0.3)",
                evidence = ASSUMED,
                source = "judgement")
        double grievanceEffect,

        @Parameter(
                unit = "1",
                value = 0.25,
                low = 0,
                high = 0.6,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 0.45,
                meaning = "incidents that one incident sets off in the following weeks",
                evidence = LITERATURE,
                source =
                        "conflict data show strong but varying self-excitation (Browning et al., arXiv 2408.14940; Lewis et al.)")
        double branching,

        @Parameter(
                unit = "share",
                value = 0.7,
                low = 0,
                high = 1,
                meaning = "share of these that fall in the same sector",
                evidence = ASSUMED,
                source = "judgement")
        double branchingOwn,

        @Parameter(
                unit = "share",
                value = 0.2,
                low = 0,
                high = 1,
                meaning = "share that falls in the adjoining sectors; the rest falls anywhere",
                evidence = ASSUMED,
                source = "judgement")
        double branchingNear,

        @Parameter(
                unit = "days",
                value = 14,
                low = 2,
                high = 60,
                prior = UNIFORM,
                priorLow = 7,
                priorHigh = 30,
                meaning = "mean delay of a set-off incident",
                evidence = ASSUMED,
                source = "judgement")
        double branchingDays,

        @Parameter(
                unit = "1",
                value = 0.25,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0,
                priorHigh = 0.5,
                meaning = "standard deviation of the logarithm of the yearly noise in quarrels",
                evidence = CALIBRATED,
                source = "30 incidents in 2014 against about 12 in other years")
        double yearSpread,

        @Parameter(
                unit = "1/year",
                value = 1.6,
                low = 0,
                high = 6,
                prior = UNIFORM,
                priorLow = 0.5,
                priorHigh = 3,
                meaning = "contested works (road, canal, fence, cameras) that begin in a year, over all sectors",
                evidence = CALIBRATED,
                source = "triggers of the incident catalogue")
        double worksRate,

        @Parameter(
                unit = "factor",
                value = 5,
                low = 1,
                high = 15,
                prior = UNIFORM,
                priorLow = 3,
                priorHigh = 8,
                meaning = "how works under way multiply the rate of quarrels in their sector",
                evidence = ASSUMED,
                source = "judgement")
        double worksEffect,

        @Parameter(
                unit = "days",
                value = 20,
                low = 1,
                high = 365,
                meaning = "shortest contested works",
                evidence = ASSUMED,
                source = "judgement")
        double worksDaysLow,

        @Parameter(
                unit = "days",
                value = 80,
                low = 1,
                high = 730,
                meaning = "longest contested works",
                evidence = ASSUMED,
                source = "judgement")
        double worksDaysHigh,

        @Parameter(
                unit = "share",
                value = 0.3,
                low = 0,
                high = 1,
                meaning = "share of villagers' quarrels without water or works that begin over a road",
                evidence = MEASURED,
                source = "incident catalogue: 10 road, 9 trespass, 3 crossing, 11 construction")
        double triggerRoad,

        @Parameter(
                unit = "share",
                value = 0.27,
                low = 0,
                high = 1,
                meaning = "share of them that begin over land use, grazing or trees",
                evidence = MEASURED,
                source = "incident catalogue: 10 road, 9 trespass, 3 crossing, 11 construction")
        double triggerTrespass,

        @Parameter(
                unit = "share",
                value = 0.1,
                low = 0,
                high = 1,
                meaning = "share of them that begin over a crossing; the rest begins over something built",
                evidence = MEASURED,
                source = "incident catalogue: 10 road, 9 trespass, 3 crossing, 11 construction")
        double triggerCrossing,

        @Parameter(
                unit = "share",
                value = 0.25,
                low = 0,
                high = 0.95,
                prior = UNIFORM,
                priorLow = 0.15,
                priorHigh = 0.4,
                meaning = "share of incidents that are encounters of patrols while crossings are open",
                evidence = CALIBRATED,
                source = "share of guard-on-guard incidents in the catalogue")
        double patrolShare,

        @Parameter(
                unit = "share",
                value = 0.6,
                low = 0,
                high = 0.95,
                prior = UNIFORM,
                priorLow = 0.4,
                priorHigh = 0.75,
                meaning = "share of incidents that are encounters of patrols while crossings are closed",
                evidence = ASSUMED,
                source = "judgement")
        double patrolShareClosed,

        @Parameter(
                unit = "factor",
                value = 0.4,
                low = 0,
                high = 2,
                prior = UNIFORM,
                priorLow = 0.2,
                priorHigh = 0.8,
                meaning = "how closed crossings scale the rate of quarrels between villagers",
                evidence = ASSUMED,
                source = "judgement")
        double crowdClosed,

        @Parameter(
                unit = "share",
                value = {0.5, 0.5},
                low = 0,
                high = 1,
                meaning = "corruption at the posts: 0 none to 1, half is today",
                evidence = ASSUMED,
                source = "judgement")
        Pair corruption,

        @Parameter(
                unit = "factor",
                value = 1,
                low = 0.3,
                high = 3,
                prior = UNIFORM,
                priorLow = 0.7,
                priorHigh = 1.5,
                meaning =
                        "patrol encounters at full corruption relative to none: bribes smooth crossing, deals fail; the sign is undecided",
                evidence = ASSUMED,
                source = "judgement")
        double corruptionEffect) {}
