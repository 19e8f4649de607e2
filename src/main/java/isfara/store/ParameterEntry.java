package isfara.store;

import isfara.parameter.Declaration;

/**
 * What is known of a parameter beside its values: for readers who have nothing but the folder.
 *
 * @param evidence how well it is founded: measured, literature, calibrated or assumed
 * @param low lower end of the range that is believed possible: of its prior
 * @param high upper end of that range; equal to {@code low} when it is not uncertain
 */
public record ParameterEntry(String evidence, double low, double high) {

    static ParameterEntry of(Declaration declaration) {
        return new ParameterEntry(declaration.evidence().word(), declaration.priorLow(), declaration.priorHigh());
    }
}
