/**
 * Under which conditions something goes wrong: boxes in the space of all that was varied, found by PRIM.
 *
 * <p>The question is put as {@link isfara.analysis.discovery.Question}: in which draws does a scenario do worse than the baseline? Each
 * draw is a case, its parameters (and, with a design, settings of levers) are the inputs: {@link isfara.analysis.discovery.Cases}.
 * {@link isfara.analysis.discovery.Peeling} shaves thin slices off the whole space, always where cases of interest are lacking, and
 * leaves a trajectory of ever smaller and denser boxes. Of these, {@link isfara.analysis.discovery.Search} takes the one that explains
 * most of draws which had no part in drawing it, strikes restrictions that chance would give as well, and asks how often as good a box
 * comes out when the cases of interest are dealt at random. Begin at {@link isfara.analysis.discovery.Discovery}.
 *
 * <p>With eighty inputs and a few hundred draws some box always looks dense. That is why most of the work here goes into not
 * believing it.
 *
 * <p>Sources: Friedman and Fisher 1999, <i>Statistics and Computing</i> 9, 123-143 (PRIM); Bryant and Lempert 2010, <i>Technological
 * Forecasting and Social Change</i> 77, 34-49 (scenario discovery, quasi-p-values, reproducibility); Kwakkel and Jaxa-Rozen 2016,
 * <i>Environmental Modelling and Software</i> 79, 311-321 (inputs with few values).
 */
package isfara.analysis.discovery;
