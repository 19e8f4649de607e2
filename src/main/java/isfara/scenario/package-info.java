/**
 * What a researcher asks, written in a file.
 *
 * <p>A {@link isfara.scenario.Scenario} says where a history starts, how long it goes on, what is held fixed and which levers are
 * used when; a {@link isfara.scenario.Situation} is a documented starting point; an {@link isfara.scenario.ExperimentFile} says which
 * scenarios are run how often, at which points of a {@link isfara.scenario.Design}, and with which
 * {@link isfara.scenario.Expectations}. {@link isfara.scenario.ScenarioReader} reads them.
 *
 * <p>The files are YAML, read strictly: every value keeps its line and column, and nothing is guessed. All mistakes of all files come
 * back in one {@link isfara.scenario.MistakesException}, each with what to write instead. Reading goes from text
 * ({@code SourceFile}, {@code Yaml}) to what one file says ({@code ScenarioDraft}), to that laid over what it extends ({@code Drafts}),
 * to a whole scenario ({@code Completion}). An experiment takes the same way: {@code ExperimentDraft}, {@code ExperimentCompletion};
 * a design is laid over its scenarios by {@code DesignCheck} before anything runs.
 *
 * <p>{@code extends} inherits everything but title and question. What a file says itself holds over what it inherits; parameters are
 * merged by name, and so are the settings of a lever that both name once. {@code - lever: off} drops an inherited lever. The order of
 * levers in a file changes nothing.
 */
package isfara.scenario;
