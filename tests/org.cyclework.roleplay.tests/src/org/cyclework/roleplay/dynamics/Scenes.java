package org.cyclework.roleplay.dynamics;

import java.util.List;
import org.cyclework.model.vignette.MoveCode;

/** Scenes of the model alone, to hold a played one against. */
public final class Scenes {

    private Scenes() {
    }

    public static ScriptedScene.Result stuckTwelve(long seed, List<MoveCode> script) {
        return new ScriptedScene(Side.A, 14).play(Shares.Setup.standard(Side.A).opened(seed), seed,
                TraineePolicy.script(Scripts.clear(script.toArray(MoveCode[]::new))));
    }
}
