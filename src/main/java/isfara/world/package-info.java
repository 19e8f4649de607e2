/**
 * The facts: the two border populations, where they face each other, who guards the line, the roads people flee by
 * and the water they share, as of 2021-22 (before the border treaty of 13 March 2025).
 *
 * <p>Begin at {@link isfara.world.World}: one call reads the tables bundled with the program, checks them against each
 * other, and hands out lists of records that never change and that all runs and threads share. Everything is numbered
 * from 0 in the order of its table; records refer to each other by these numbers, so that the model can keep its state
 * in plain arrays. Nothing here is drawn at random and nothing knows of the model.
 *
 * <p>The tables lie in the resources beside this package. Their columns, sources, licences and every edit made to them
 * are described in {@code CREDITS.md} there. Most village populations and all strengths of posts and garrisons are
 * estimates: vary them before leaning on them.
 */
package isfara.world;
