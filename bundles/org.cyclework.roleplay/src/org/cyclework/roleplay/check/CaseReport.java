package org.cyclework.roleplay.check;

import java.util.List;

/**
 * What was found by playing a case.
 *
 * @param caseId the case
 * @param seats what it does from each chair it offers
 * @param readingAge the age in years at which its texts can be read with ease, by the Flesch–Kincaid grade plus five; 0 where
 *     there is no text
 * @param findings the faults, errors first
 */
public record CaseReport(String caseId, List<SeatReport> seats, double readingAge, List<CaseFinding> findings) {

    /** Copies the lists. */
    public CaseReport {
        seats = List.copyOf(seats);
        findings = List.copyOf(findings);
    }
}
