package isfara.calibration.target;

/**
 * A range together with how it was made.
 *
 * @param range the range
 * @param how in words, with the sources
 * @param some how many of a sample it is a share of; 0 when it is none
 * @param sample size of that sample; 0 when it is none
 */
record Made(Range range, String how, int some, int sample) {

    /** Not from a sample. */
    Made(Range range, String how) {
        this(range, how, 0, 0);
    }
}
