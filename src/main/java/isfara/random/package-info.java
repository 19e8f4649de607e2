/**
 * Chance, kept in order.
 *
 * <p>There is no generator that everybody draws from. Whoever needs luck opens a {@link isfara.random.Stream} by saying for which
 * {@link isfara.random.Chance}, for whom (an index) and when (a day or an hour); the numbers that come out depend on these, on
 * the seed of the run, and on nothing else. So a policy that changes nothing leaves every draw in its place, two scenarios share
 * their luck wherever their histories agree, and the order in which things are made does not matter.
 */
package isfara.random;
