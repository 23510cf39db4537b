/** What supervisors rate by: the built-in rubrics, and those of one's own. */
package org.cyclework.ui.supervisor.rubrics;
