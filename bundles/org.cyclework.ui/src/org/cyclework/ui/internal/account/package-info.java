/** The windows in which people sign in, and what leads there. */
package org.cyclework.ui.internal.account;
