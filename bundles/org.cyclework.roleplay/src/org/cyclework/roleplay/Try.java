package org.cyclework.roleplay;

import java.util.OptionalInt;

/**
 * One way through a play. The first goes from the start; each other one leaves an earlier one at a round.
 *
 * @param number from 1, in the order they were begun
 * @param from the number of the try it left; empty for the first
 * @param round the first round that it does not share with that one, from 1; 1 for the first
 * @param play how it stands; not to be changed
 */
public record Try(int number, OptionalInt from, int round, Play play) {
}
