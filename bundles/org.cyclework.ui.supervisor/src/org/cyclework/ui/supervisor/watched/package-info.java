/** Role-plays with people that a supervisor watched, and what was seen in them. */
package org.cyclework.ui.supervisor.watched;
