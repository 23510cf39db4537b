/** What is assigned to whom, and how far it is. */
package org.cyclework.ui.supervisor.assign;
