package org.cyclework.course.internal.check;

import org.cyclework.course.validate.Finding.Severity;

/** Every XMI file is well-formed and uses only elements and attributes that exist. */
final class XmiCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (XmiFile file : pack.files()) {
            file.faults().forEach(f -> findings.at(Severity.ERROR, file.path(), f.line(), "", "xmi",
                    f.message() + (f.message().endsWith(".") ? "" : "."), "Correct the line; the .ecore files say what may stand where."));
        }
    }
}
