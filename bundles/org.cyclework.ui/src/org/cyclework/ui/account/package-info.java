/** What the window knows of accounts on a shared machine: who can sign in, what is said when that fails, and when it locks; no SWT. */
package org.cyclework.ui.account;
