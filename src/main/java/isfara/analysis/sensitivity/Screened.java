package isfara.analysis.sensitivity;

/**
 * What Morris screening found of a parameter.
 *
 * @param parameter which; walks move it between its ends
 * @param subject of what
 * @param effects how far moving it over its range moves the subject
 */
public record Screened(Uncertain parameter, Subject subject, Morris.Effects effects) {}
