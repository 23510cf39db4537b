package org.cyclework.supervision.standalone;

import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.report.Reports;

/**
 * The services of this room, for tools and tests.
 *
 * @param assignments what was assigned
 * @param reviews what was handed in, and what came back
 * @param rubrics what is rated by
 * @param overview how groups do
 * @param classList what takes class lists in
 * @param reports what goes out
 */
public record Supervision(Assignments assignments, Reviews reviews, Rubrics rubrics, GroupOverview overview, ClassList classList, Reports reports) {
}
