/**
 * The kinds of items that can be asked, one class each: {@link org.cyclework.assessment.kind.ItemKinds} has the list. How
 * each is scored stands in {@link org.cyclework.assessment.ScoringRules}.
 */
package org.cyclework.assessment.kind;
