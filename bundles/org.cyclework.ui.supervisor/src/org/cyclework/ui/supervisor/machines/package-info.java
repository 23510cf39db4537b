/** This machine, those that it exchanges work with, the folder of the classroom, and the campus. */
package org.cyclework.ui.supervisor.machines;
