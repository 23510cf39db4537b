/**
 * What the editors of every room are built of: an editor that goes on step by step, a line of buttons that gives way, a form
 * that scrolls, fields that grow with what is written, letters and mnemonics. A room names the service its parts work with.
 */
package org.cyclework.ui.page;
