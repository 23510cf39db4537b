package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is written down of an answer.
 *
 * @param itemId the item
 * @param bankId its bank
 * @param bankVersion the wording of the bank, see {@link BankVersion}
 * @param response as its kind writes it
 * @param score 0 to 1
 * @param latencyMillis how long the question was in front, in milliseconds
 */
record Answer(String itemId, String bankId, String bankVersion, ObjectNode response, double score, long latencyMillis) {
}
