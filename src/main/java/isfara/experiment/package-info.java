/**
 * From a question to runs: which scenarios are lived through, with which parameters, under which luck.
 *
 * <p>An {@link isfara.experiment.Experiment} says what is compared. Its {@link isfara.experiment.Plan} turns that into
 * {@link isfara.experiment.Run runs}, each a pure function of scenario, parameters and seed: the parameters of a draw come from a
 * {@link isfara.experiment.ParameterSource}, and draw and seed are the same for every scenario, so that scenarios are compared
 * under equal luck. All points of a design live through the same draws, too. An {@link isfara.experiment.Engine} only says where runs are evaluated; an
 * {@link isfara.experiment.Evaluator} is what evaluates them. What becomes of the results is the store's business.
 */
package isfara.experiment;
