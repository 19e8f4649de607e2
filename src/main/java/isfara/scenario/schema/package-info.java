/**
 * Scenario and experiment files as JSON Schemas, so that an editor completes what may be written and marks what may not.
 *
 * <p>Everything in them comes from the declarations: parameters, levers and their settings, situations, sectors.
 * {@link isfara.scenario.schema.Schemas} makes the files; {@code ScenarioSchema} and {@code ExperimentSchema} go through the keys,
 * one after the other, {@code LeverSchema} through a lever's settings, {@code Shape} knows the words of JSON Schema.
 *
 * <p>The reader of files stays the judge. It is stricter: it knows other files, and rules that span several keys. A schema only says
 * early what it can.
 */
package isfara.scenario.schema;
