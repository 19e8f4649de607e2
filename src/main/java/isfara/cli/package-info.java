/**
 * The command line: one class for each command, each an entrance to one part of the program.
 *
 * <p>Answers go to standard output, progress to standard error. A mistake of the user ends with status 2 and says what is allowed; a
 * run that breaks down ends with status 1. Begin reading at {@link isfara.cli.Isfara}.
 */
package isfara.cli;
