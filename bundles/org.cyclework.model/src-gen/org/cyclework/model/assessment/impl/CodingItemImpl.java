/**
 */
package org.cyclework.model.assessment.impl;

import java.util.Collection;

import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.CodingLine;

import org.cyclework.model.vignette.MoveCode;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coding Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.impl.CodingItemImpl#getCodeSet <em>Code Set</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.CodingItemImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingItemImpl extends ItemImpl implements CodingItem {
	/**
	 * The cached value of the '{@link #getCodeSet() <em>Code Set</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeSet()
	 * @generated
	 * @ordered
	 */
	protected EList<MoveCode> codeSet;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<CodingLine> lines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodingItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.CODING_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MoveCode> getCodeSet() {
		if (codeSet == null) {
			codeSet = new EDataTypeUniqueEList<MoveCode>(MoveCode.class, this, AssessmentPackage.CODING_ITEM__CODE_SET);
		}
		return codeSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodingLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<CodingLine>(CodingLine.class, this, AssessmentPackage.CODING_ITEM__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssessmentPackage.CODING_ITEM__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.CODING_ITEM__CODE_SET:
				return getCodeSet();
			case AssessmentPackage.CODING_ITEM__LINES:
				return getLines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AssessmentPackage.CODING_ITEM__CODE_SET:
				getCodeSet().clear();
				getCodeSet().addAll((Collection<? extends MoveCode>)newValue);
				return;
			case AssessmentPackage.CODING_ITEM__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends CodingLine>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AssessmentPackage.CODING_ITEM__CODE_SET:
				getCodeSet().clear();
				return;
			case AssessmentPackage.CODING_ITEM__LINES:
				getLines().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AssessmentPackage.CODING_ITEM__CODE_SET:
				return codeSet != null && !codeSet.isEmpty();
			case AssessmentPackage.CODING_ITEM__LINES:
				return lines != null && !lines.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (codeSet: ");
		result.append(codeSet);
		result.append(')');
		return result.toString();
	}

} //CodingItemImpl
