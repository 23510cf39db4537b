/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Matching Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Left sides to match with right sides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.MatchingItem#getPairs <em>Pairs</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.MatchingItem#getDistractors <em>Distractors</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getMatchingItem()
 * @model
 * @generated
 */
public interface MatchingItem extends Item {
	/**
	 * Returns the value of the '<em><b>Pairs</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.MatchPair}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pairs</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getMatchingItem_Pairs()
	 * @model containment="true"
	 * @generated
	 */
	EList<MatchPair> getPairs();

	/**
	 * Returns the value of the '<em><b>Distractors</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.MatchDistractor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Distractors</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getMatchingItem_Distractors()
	 * @model containment="true"
	 * @generated
	 */
	EList<MatchDistractor> getDistractors();

} // MatchingItem
