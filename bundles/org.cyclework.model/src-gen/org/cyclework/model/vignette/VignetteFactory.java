/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.cyclework.model.vignette.VignettePackage
 * @generated
 */
public interface VignetteFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	VignetteFactory eINSTANCE = org.cyclework.model.vignette.impl.VignetteFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case</em>'.
	 * @generated
	 */
	VignetteCase createVignetteCase();

	/**
	 * Returns a new object of class '<em>Recasting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recasting</em>'.
	 * @generated
	 */
	Recasting createRecasting();

	/**
	 * Returns a new object of class '<em>Recast Role</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recast Role</em>'.
	 * @generated
	 */
	RecastRole createRecastRole();

	/**
	 * Returns a new object of class '<em>Authored Loop</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Authored Loop</em>'.
	 * @generated
	 */
	AuthoredLoop createAuthoredLoop();

	/**
	 * Returns a new object of class '<em>Loop Half</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loop Half</em>'.
	 * @generated
	 */
	LoopHalf createLoopHalf();

	/**
	 * Returns a new object of class '<em>Decision Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decision Point</em>'.
	 * @generated
	 */
	DecisionPoint createDecisionPoint();

	/**
	 * Returns a new object of class '<em>Decision Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decision Option</em>'.
	 * @generated
	 */
	DecisionOption createDecisionOption();

	/**
	 * Returns a new object of class '<em>Suitability</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Suitability</em>'.
	 * @generated
	 */
	Suitability createSuitability();

	/**
	 * Returns a new object of class '<em>Private Screen</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Private Screen</em>'.
	 * @generated
	 */
	PrivateScreen createPrivateScreen();

	/**
	 * Returns a new object of class '<em>Partner</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Partner</em>'.
	 * @generated
	 */
	Partner createPartner();

	/**
	 * Returns a new object of class '<em>Start State</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Start State</em>'.
	 * @generated
	 */
	StartState createStartState();

	/**
	 * Returns a new object of class '<em>Outcome Name</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Outcome Name</em>'.
	 * @generated
	 */
	OutcomeName createOutcomeName();

	/**
	 * Returns a new object of class '<em>Scene</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scene</em>'.
	 * @generated
	 */
	Scene createScene();

	/**
	 * Returns a new object of class '<em>State Guard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>State Guard</em>'.
	 * @generated
	 */
	StateGuard createStateGuard();

	/**
	 * Returns a new object of class '<em>Played Guard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Played Guard</em>'.
	 * @generated
	 */
	PlayedGuard createPlayedGuard();

	/**
	 * Returns a new object of class '<em>Visit Guard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Visit Guard</em>'.
	 * @generated
	 */
	VisitGuard createVisitGuard();

	/**
	 * Returns a new object of class '<em>Beat Guard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beat Guard</em>'.
	 * @generated
	 */
	BeatGuard createBeatGuard();

	/**
	 * Returns a new object of class '<em>Effect</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Effect</em>'.
	 * @generated
	 */
	Effect createEffect();

	/**
	 * Returns a new object of class '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Node</em>'.
	 * @generated
	 */
	Node createNode();

	/**
	 * Returns a new object of class '<em>Signature Shift</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Signature Shift</em>'.
	 * @generated
	 */
	SignatureShift createSignatureShift();

	/**
	 * Returns a new object of class '<em>Pinned Reply</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pinned Reply</em>'.
	 * @generated
	 */
	PinnedReply createPinnedReply();

	/**
	 * Returns a new object of class '<em>Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Option</em>'.
	 * @generated
	 */
	Option createOption();

	/**
	 * Returns a new object of class '<em>Signature</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Signature</em>'.
	 * @generated
	 */
	Signature createSignature();

	/**
	 * Returns a new object of class '<em>Beat</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beat</em>'.
	 * @generated
	 */
	Beat createBeat();

	/**
	 * Returns a new object of class '<em>Beat Choice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beat Choice</em>'.
	 * @generated
	 */
	BeatChoice createBeatChoice();

	/**
	 * Returns a new object of class '<em>Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Line</em>'.
	 * @generated
	 */
	Line createLine();

	/**
	 * Returns a new object of class '<em>Ending</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ending</em>'.
	 * @generated
	 */
	Ending createEnding();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	VignettePackage getVignettePackage();

} //VignetteFactory
