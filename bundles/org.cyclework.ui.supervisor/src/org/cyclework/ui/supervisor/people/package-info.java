/** People and the groups that they are in, class lists, and PINs. */
package org.cyclework.ui.supervisor.people;
