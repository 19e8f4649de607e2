package isfara.model.constant;

import static isfara.parameter.Evidence.ASSUMED;

import isfara.parameter.Parameter;

/** Soldiers on the move. */
public record Army(
        @Parameter(
                unit = "h",
                value = 1.5,
                low = 0,
                high = 48,
                meaning = "hours from the order until a unit is on the road",
                evidence = ASSUMED,
                source = "judgement")
        double alert,

        @Parameter(
                unit = "factor",
                value = 1.4,
                low = 1,
                high = 5,
                meaning = "time of a convoy on the road relative to a car",
                evidence = ASSUMED,
                source = "judgement")
        double convoy,

        @Parameter(
                unit = "share",
                value = 0.3,
                low = 0,
                high = 1,
                meaning = "share of a garrison's soldiers at home that is sent to a sector",
                evidence = ASSUMED,
                source = "judgement")
        double send,

        @Parameter(
                unit = "h",
                value = 12,
                low = 1,
                high = 200,
                meaning = "hours after which a sector may be reinforced again",
                evidence = ASSUMED,
                source = "judgement")
        double again,

        @Parameter(
                unit = "h",
                value = 24,
                low = 1,
                high = 100,
                meaning = "travel time beyond which a garrison is not called",
                evidence = ASSUMED,
                source = "judgement")
        double farthest,

        @Parameter(
                unit = "people",
                value = 0.5,
                low = 0,
                high = 10,
                meaning =
                        "own dead of the past six hours (fading) at which guards call for help while there are only shots",
                evidence = ASSUMED,
                source = "judgement")
        double deadCall,

        @Parameter(
                unit = "soldiers",
                value = 250,
                low = 10,
                high = 5000,
                meaning = "soldiers at which reinforcement counts one half",
                evidence = ASSUMED,
                source = "judgement")
        double half,

        @Parameter(
                unit = "h",
                value = 72,
                low = 4,
                high = 1000,
                meaning = "hours of calm after which soldiers go back",
                evidence = ASSUMED,
                source = "pull-back by 3 May 2021, three days after the fighting")
        double stay) {}
