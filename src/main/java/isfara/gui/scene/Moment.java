package isfara.gui.scene;

import java.time.LocalDate;

/**
 * When a scene was taken. On a quiet day the model makes one step for the whole day, so there is no hour to tell and no night.
 *
 * @param start first day of the scenario
 * @param days how many days it has
 * @param date the date, UTC+6
 * @param hour hours since the start
 * @param hourly whether the hours are stepped one by one, because there is something to follow
 * @param night whether it is night, from 22 to 6 o'clock; false when the hours are not stepped
 * @param over whether the last day is over
 */
public record Moment(LocalDate start, int days, LocalDate date, int hour, boolean hourly, boolean night, boolean over) {

    /** Days since the start. */
    public int day() {
        return hour / 24;
    }

    /** Hour of the day, 0 to 23. */
    public int hourOfDay() {
        return hour % 24;
    }
}
