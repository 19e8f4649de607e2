package isfara.chart;

import isfara.analysis.Interval;

/**
 * A ratio to the baseline, as a row of {@link RatioChart}.
 *
 * @param name of what is compared
 * @param ratio the ratio; 1 is no difference
 * @param interval its interval
 * @param presence the ratio with direct effects taken away
 * @param literature the literature's range; unknown when it gives none
 */
public record RatioRow(String name, double ratio, Interval interval, double presence, Interval literature) {}
