/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.AuthoredLoop;
import org.cyclework.model.vignette.LoopHalf;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Authored Loop</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.AuthoredLoopImpl#getHalves <em>Halves</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AuthoredLoopImpl extends MinimalEObjectImpl.Container implements AuthoredLoop {
	/**
	 * The cached value of the '{@link #getHalves() <em>Halves</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalves()
	 * @generated
	 * @ordered
	 */
	protected EList<LoopHalf> halves;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AuthoredLoopImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.AUTHORED_LOOP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LoopHalf> getHalves() {
		if (halves == null) {
			halves = new EObjectContainmentEList<LoopHalf>(LoopHalf.class, this, VignettePackage.AUTHORED_LOOP__HALVES);
		}
		return halves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VignettePackage.AUTHORED_LOOP__HALVES:
				return ((InternalEList<?>)getHalves()).basicRemove(otherEnd, msgs);
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
			case VignettePackage.AUTHORED_LOOP__HALVES:
				return getHalves();
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
			case VignettePackage.AUTHORED_LOOP__HALVES:
				getHalves().clear();
				getHalves().addAll((Collection<? extends LoopHalf>)newValue);
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
			case VignettePackage.AUTHORED_LOOP__HALVES:
				getHalves().clear();
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
			case VignettePackage.AUTHORED_LOOP__HALVES:
				return halves != null && !halves.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //AuthoredLoopImpl
