/** What was handed in, turn by turn, and what a supervisor answers to it. */
package org.cyclework.ui.supervisor.review;
