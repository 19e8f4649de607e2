package isfara.calibration.evidence;

/**
 * A publication.
 *
 * @param id by which rows refer to it
 * @param title its title
 * @param publisher who published it
 * @param date when, as far as known
 * @param where where it was found
 */
public record Source(String id, String title, String publisher, String date, String where) {

    /** The compiler's memory: nobody can check it, so that no observation is made of it. */
    public static final String RECALL = "recall";
}
