package org.katlib.schedule;

import java.time.LocalDate;

/**
 * A review point of a schedule, on its day.
 *
 * @param phase the position of its phase in the schedule, from 0
 * @param point what is asked, and after how much
 * @param date the day
 */
public record CalendarReview(int phase, ReviewPoint point, LocalDate date) {}
