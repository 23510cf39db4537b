/**
 * What a course teaches, and where: {@link org.cyclework.course.coverage.Coverage} follows every item of the source article
 * and every care note to the lessons, cases, questions and concepts that take it up, and counts what each module holds.
 */
package org.cyclework.course.coverage;
