package isfara.calibration.target;

/**
 * A range together with how it was made.
 *
 * @param range the range
 * @param how in words, with the sources
 */
record Made(Range range, String how) {}
