package org.cyclework.supervision.agreement;

import java.util.OptionalDouble;
import java.util.Optional;

/**
 * An intraclass correlation of absolute agreement.
 *
 * @param units how many things were rated
 * @param raters how many raters there were
 * @param value ICC(2,1); empty where it cannot be computed
 * @param interval its 95 % interval; empty where there is none
 */
public record Icc(int units, int raters, OptionalDouble value, Optional<Interval> interval) {
}
