package org.cyclework.ui.trainee.keep;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.record.Encryption;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.SignIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: encrypts what is stored on this computer, and says what to ask before and what came of it. */
@Component(service = Encrypting.class)
public final class Encrypting {

    private final Encryption encryption;
    private final SignIn signIn;

    /** Made by the service runtime. */
    @Activate
    public Encrypting(@Reference Encryption encryption, @Reference SignIn signIn) {
        this.encryption = encryption;
        this.signIn = signIn;
    }

    /** @return what is asked before; reads a small file */
    String question() {
        return switch (encryption.state()) {
            case OFF -> Messages.Ask_encrypt;
            case TURNING_ON -> Messages.Ask_encryptRest;
            case ON -> Messages.Ask_encryptCode;
        };
    }

    /** Does it, in a job. @return what came of it, with the code */
    String run(Watch watch) {
        Result result;
        try {
            result = encryption.turnOn(signIn.keeper(), watch);
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
        List<String> lines = new ArrayList<>();
        lines.add(result.state() == State.ON ? Messages.Done_encrypt : Messages.Done_encryptPart);
        lines.add(Messages.bind(Messages.Done_encryptCode, result.code().letters()));
        lines.addAll(result.told());
        return String.join("\n\n", lines);
    }
}
