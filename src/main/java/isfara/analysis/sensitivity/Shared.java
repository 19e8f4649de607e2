package isfara.analysis.sensitivity;

/**
 * A parameter's share in the variance of a finding, as it varies over the ranges of the parameters that were moved.
 *
 * @param parameter which
 * @param subject of what
 * @param indices its shares
 */
public record Shared(Uncertain parameter, Subject subject, Sobol.Indices indices) {}
