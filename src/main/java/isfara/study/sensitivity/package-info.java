/**
 * What an experiment's answer hangs on, found by living through it again.
 *
 * <p>The base is the experiment as it is: its scenarios, its source of parameters, its seed. {@link isfara.study.sensitivity.Trials}
 * lives through some of its replications under other {@link isfara.study.sensitivity.Setting settings}, always with the same draws and the
 * same luck, so that what differs is the setting's doing. {@link isfara.study.sensitivity.OpenParameters} says what is uncertain and how
 * far it reaches. Four studies ask four questions: {@link isfara.study.sensitivity.OneAtATime}, {@link
 * isfara.study.sensitivity.Screening}, {@link isfara.study.sensitivity.Decomposition}, {@link isfara.study.sensitivity.Structures}. Begin
 * reading at the first.
 */
package isfara.study.sensitivity;
