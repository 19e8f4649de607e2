/**
 * Designs: at which points of what is uncertain or open to choice an experiment looks.
 *
 * <p>A {@link isfara.scenario.design.Factor} is what varies: a parameter or a setting of a lever. A
 * {@link isfara.scenario.design.FactorValue} is one of its values. {@link isfara.scenario.design.PointSets} spreads points over factors,
 * in the ways that {@link isfara.scenario.design.DesignKind} names. Nothing here knows files or scenarios:
 * {@link isfara.scenario.Design} is what a file makes of it.
 */
package isfara.scenario.design;
