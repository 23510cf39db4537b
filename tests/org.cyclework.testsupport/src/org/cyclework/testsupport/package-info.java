/**
 * What tests of several rooms need: small courses of real model objects, the product's own pack, real records in a folder of the
 * test, and a clock that a test moves. Never shipped.
 */
package org.cyclework.testsupport;
