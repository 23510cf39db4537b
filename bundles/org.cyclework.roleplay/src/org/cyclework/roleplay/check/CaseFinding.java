package org.cyclework.roleplay.check;

/**
 * A fault that shows only when a case is played.
 *
 * @param error whether the case must not be released so; otherwise it is a warning
 * @param rule name of the rule, such as "unreached-node"
 * @param element id of the node, option, partner or ending it is about; empty for the case as a whole
 * @param message why this is wrong
 * @param remedy what to do
 */
public record CaseFinding(boolean error, String rule, String element, String message, String remedy) {
}
