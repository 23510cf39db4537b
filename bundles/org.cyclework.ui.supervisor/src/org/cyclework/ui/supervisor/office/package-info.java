/** What the supervisor's room works with, how one comes into it, and what its pages have in common. */
package org.cyclework.ui.supervisor.office;
