/**
 * A small program that breaks every rule of {@code ArchitectureRules} once, to show that each rule can fail.
 *
 * <p>Its packages are named as those of Isfara. It is never run.
 */
package isfara.badexample;
