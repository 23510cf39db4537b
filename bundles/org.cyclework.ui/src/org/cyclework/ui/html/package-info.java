/** Pages of text: one stylesheet, one widget that shows them in the browser engine or, where there is none, as plain text. */
package org.cyclework.ui.html;
