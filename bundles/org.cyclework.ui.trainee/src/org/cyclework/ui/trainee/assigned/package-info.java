/** What supervisors assigned to the person at the desk: where it stands, what to do for it, handing it in, and what came back. */
package org.cyclework.ui.trainee.assigned;
