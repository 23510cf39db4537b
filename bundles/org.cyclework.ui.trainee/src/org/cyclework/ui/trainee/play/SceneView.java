package org.cyclework.ui.trainee.play;

import java.util.Optional;
import org.cyclework.roleplay.Moment;

/**
 * All that the page of a scene shows at once; no SWT.
 *
 * @param story what happened so far
 * @param gauges what can be felt and seen
 * @param moment what can be done
 * @param change a part that is over, which is read before anything of the next one is shown
 */
record SceneView(SceneStory story, Gauges gauges, Moment moment, Optional<PlayModel.PartChange> change) {
}
