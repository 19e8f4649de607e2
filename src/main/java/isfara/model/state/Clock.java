package isfara.model.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a run stands in time. Hours count from the start of the scenario (UTC+6). */
public final class Clock {

    private static final int DAWN = 6;
    private static final int DUSK = 22;

    private final LocalDate start;
    private int day;
    private int hour;
    private LocalDate date;

    /** Midnight of the first day. */
    public Clock(LocalDate start) {
        this.start = start;
        this.date = start;
    }

    /** Moves to the first hour of a day. */
    public void dawnOf(int newDay) {
        day = newDay;
        hour = newDay * 24;
        date = start.plusDays(newDay);
    }

    /** Moves to an hour of the present day. */
    public void at(int newHour) {
        hour = newHour;
    }

    /** First day of the scenario. */
    public LocalDate start() {
        return start;
    }

    /** Days since the start. */
    public int day() {
        return day;
    }

    /** Hours since the start. */
    public int hour() {
        return hour;
    }

    /** The date. */
    public LocalDate date() {
        return date;
    }

    /** The year of the calendar. */
    public int year() {
        return date.getYear();
    }

    /** Hour of the day, 0 to 23. */
    public int hourOfDay() {
        return hour - day * 24;
    }

    /** Whether it is night: from 22 to 6 o'clock. */
    public boolean night() {
        return hourOfDay() < DAWN || hourOfDay() >= DUSK;
    }

    /** Years from a date to the present one; negative before it. */
    public double yearsSince(LocalDate then) {
        return ChronoUnit.DAYS.between(then, date) / 365.25;
    }
}
