/** What the editors of the trainee's rooms have in common. */
package org.cyclework.ui.trainee.page;
