/**
 */
package org.cyclework.model.assessment;

import org.cyclework.model.vignette.MoveCode;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lines to code with a move and an intensity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.CodingItem#getCodeSet <em>Code Set</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.CodingItem#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getCodingItem()
 * @model
 * @generated
 */
public interface CodingItem extends Item {
	/**
	 * Returns the value of the '<em><b>Code Set</b></em>' attribute list.
	 * The list contents are of type {@link org.cyclework.model.vignette.MoveCode}.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.MoveCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code Set</em>' attribute list.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see org.cyclework.model.assessment.AssessmentPackage#getCodingItem_CodeSet()
	 * @model
	 * @generated
	 */
	EList<MoveCode> getCodeSet();

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.CodingLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getCodingItem_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodingLine> getLines();

} // CodingItem
