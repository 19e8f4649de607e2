package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.MEASURED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.parameter.Pair;
import isfara.parameter.Parameter;

/** Where a run starts. A situation is a set of values for these. */
public record Start(
        @Parameter(
                unit = "share",
                value = 0.3,
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.2,
                priorHigh = 0.4,
                meaning = "grievance of every sector on both sides, 0 none to 1",
                evidence = ASSUMED,
                source = "judgement")
        double grievance,

        @Parameter(
                unit = "share",
                value = {0.2, 0.2},
                low = 0,
                high = 1,
                meaning =
                        "forward posture of the state: troops, weapons and orders at the line, 0 none to 1 fully forward",
                evidence = ASSUMED,
                source = "balance of the posture rule without wars: build-up over (relaxation - action and reaction)")
        Pair posture,

        @Parameter(
                unit = "share",
                value = {0.3, 0.3},
                low = 0,
                high = 1,
                prior = UNIFORM,
                priorLow = 0.15,
                priorHigh = 0.45,
                meaning = "legitimacy deficit of the government, 0 none to 1",
                evidence = ASSUMED,
                source = "judgement")
        Pair deficit,

        @Parameter(
                unit = "yes or no",
                value = 0,
                low = 0,
                high = 1,
                meaning = "crossings are closed at the start (1) or open (0)",
                evidence = MEASURED,
                source = "border posts were closed from 21 May 2021 to 13 March 2025 (24.kg; Asia-Plus)")
        double closed,

        @Parameter(
                unit = "days",
                value = 0,
                low = 0,
                high = 3650,
                meaning = "days from the start until closed crossings may reopen",
                evidence = MEASURED,
                source = "reopened with the treaty of 13 March 2025 (24.kg)")
        double reopening,

        @Parameter(
                unit = "share",
                value = {0, 0},
                low = 0,
                high = 1,
                meaning = "fresh memory of having fled, among frontline people, 0 none to 1",
                evidence = ASSUMED,
                source = "judgement")
        Pair memory,

        @Parameter(
                unit = "share",
                value = {0, 0},
                low = 0,
                high = 0.5,
                meaning = "share of frontline people still displaced at the start",
                evidence = MEASURED,
                source = "UN response plan for Kyrgyzstan, 25 October 2022")
        Pair away,

        @Parameter(
                unit = "homes",
                value = {0, 0},
                low = 0,
                high = 5000,
                meaning = "homes destroyed before the start and not yet rebuilt, in the sectors hit by the last war",
                evidence = MEASURED,
                source = "incident_figures: homes beyond repair")
        Pair homesDestroyed,

        @Parameter(
                unit = "soldiers",
                value = {0, 0},
                low = 0,
                high = 20000,
                meaning = "army soldiers standing at the line at the start, over all sectors by their dispute weight",
                evidence = ASSUMED,
                source = "judgement")
        Pair forward,

        @Parameter(
                unit = "1/year",
                value = {0, 0},
                low = 0,
                high = 30,
                meaning =
                        "alarms from the overflights and drones of the side that can become an incident, over the whole line",
                evidence = ASSUMED,
                source =
                        "overflights were reported weekly in autumn 2022; how many could become a clash is a judgement")
        Pair alarms,

        @Parameter(
                unit = "factor",
                value = 1,
                low = 0,
                high = 3,
                meaning =
                        "quarrels that begin while the governments talk (joint commissions, delimitation), relative to no talks",
                evidence = ASSUMED,
                source = "judgement; after October 2022 about one incident a year was recorded")
        double talks) {}
