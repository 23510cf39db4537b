/**
 * The couple's dynamics: how one move changes the person who makes it and the person who hears it, which move a
 * simulated partner makes next, and what a scene amounts to.
 *
 * <p>Pure and deterministic: nothing reads a clock, a file or a global random state, so the same start, seed and moves
 * give the same numbers for ever. All values run from 0 to 1 unless said. The constants are house choices for teaching,
 * not fitted to real couples.
 *
 * <p>{@link org.cyclework.roleplay.dynamics.TurnModel} holds the formulas of one turn,
 * {@link org.cyclework.roleplay.dynamics.MoveSelector} the choice of the next move,
 * {@link org.cyclework.roleplay.dynamics.Couple} two people in a scene.
 */
package org.cyclework.roleplay.dynamics;
