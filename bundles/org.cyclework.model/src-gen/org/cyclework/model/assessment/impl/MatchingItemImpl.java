/**
 */
package org.cyclework.model.assessment.impl;

import java.util.Collection;

import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.MatchDistractor;
import org.cyclework.model.assessment.MatchPair;
import org.cyclework.model.assessment.MatchingItem;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Matching Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.impl.MatchingItemImpl#getPairs <em>Pairs</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.MatchingItemImpl#getDistractors <em>Distractors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MatchingItemImpl extends ItemImpl implements MatchingItem {
	/**
	 * The cached value of the '{@link #getPairs() <em>Pairs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairs()
	 * @generated
	 * @ordered
	 */
	protected EList<MatchPair> pairs;

	/**
	 * The cached value of the '{@link #getDistractors() <em>Distractors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistractors()
	 * @generated
	 * @ordered
	 */
	protected EList<MatchDistractor> distractors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MatchingItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.MATCHING_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MatchPair> getPairs() {
		if (pairs == null) {
			pairs = new EObjectContainmentEList<MatchPair>(MatchPair.class, this, AssessmentPackage.MATCHING_ITEM__PAIRS);
		}
		return pairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MatchDistractor> getDistractors() {
		if (distractors == null) {
			distractors = new EObjectContainmentEList<MatchDistractor>(MatchDistractor.class, this, AssessmentPackage.MATCHING_ITEM__DISTRACTORS);
		}
		return distractors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssessmentPackage.MATCHING_ITEM__PAIRS:
				return ((InternalEList<?>)getPairs()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.MATCHING_ITEM__DISTRACTORS:
				return ((InternalEList<?>)getDistractors()).basicRemove(otherEnd, msgs);
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
			case AssessmentPackage.MATCHING_ITEM__PAIRS:
				return getPairs();
			case AssessmentPackage.MATCHING_ITEM__DISTRACTORS:
				return getDistractors();
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
			case AssessmentPackage.MATCHING_ITEM__PAIRS:
				getPairs().clear();
				getPairs().addAll((Collection<? extends MatchPair>)newValue);
				return;
			case AssessmentPackage.MATCHING_ITEM__DISTRACTORS:
				getDistractors().clear();
				getDistractors().addAll((Collection<? extends MatchDistractor>)newValue);
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
			case AssessmentPackage.MATCHING_ITEM__PAIRS:
				getPairs().clear();
				return;
			case AssessmentPackage.MATCHING_ITEM__DISTRACTORS:
				getDistractors().clear();
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
			case AssessmentPackage.MATCHING_ITEM__PAIRS:
				return pairs != null && !pairs.isEmpty();
			case AssessmentPackage.MATCHING_ITEM__DISTRACTORS:
				return distractors != null && !distractors.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //MatchingItemImpl
