/** Tables that make only the rows that are seen, narrowed by a few letters and put in order by a column. */
package org.cyclework.ui.supervisor.rows;
