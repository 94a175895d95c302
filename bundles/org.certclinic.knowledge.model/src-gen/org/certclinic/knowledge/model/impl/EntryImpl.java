/**
 */
package org.certclinic.knowledge.model.impl;

import java.util.Collection;

import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Audience;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.LifecycleEvent;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.Overridden;
import org.certclinic.knowledge.model.Text;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getLifecycle <em>Lifecycle</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getApplicability <em>Applicability</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.EntryImpl#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class EntryImpl extends MinimalEObjectImpl.Container implements Entry {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLifecycle() <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifecycle()
	 * @generated
	 * @ordered
	 */
	protected static final Lifecycle LIFECYCLE_EDEFAULT = Lifecycle.DRAFT;

	/**
	 * The cached value of the '{@link #getLifecycle() <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifecycle()
	 * @generated
	 * @ordered
	 */
	protected Lifecycle lifecycle = LIFECYCLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.CUSTOMER;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected Text title;

	/**
	 * The cached value of the '{@link #getApplicability() <em>Applicability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicability()
	 * @generated
	 * @ordered
	 */
	protected Applicability applicability;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected Overridden overrides;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<LifecycleEvent> history;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lifecycle getLifecycle() {
		return lifecycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLifecycle(Lifecycle newLifecycle) {
		Lifecycle oldLifecycle = lifecycle;
		lifecycle = newLifecycle == null ? LIFECYCLE_EDEFAULT : newLifecycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__LIFECYCLE, oldLifecycle, lifecycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTitle(Text newTitle, NotificationChain msgs) {
		Text oldTitle = title;
		title = newTitle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__TITLE, oldTitle, newTitle);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(Text newTitle) {
		if (newTitle != title) {
			NotificationChain msgs = null;
			if (title != null)
				msgs = ((InternalEObject)title).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.ENTRY__TITLE, null, msgs);
			if (newTitle != null)
				msgs = ((InternalEObject)newTitle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.ENTRY__TITLE, null, msgs);
			msgs = basicSetTitle(newTitle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__TITLE, newTitle, newTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Applicability getApplicability() {
		return applicability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApplicability(Applicability newApplicability, NotificationChain msgs) {
		Applicability oldApplicability = applicability;
		applicability = newApplicability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__APPLICABILITY, oldApplicability, newApplicability);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicability(Applicability newApplicability) {
		if (newApplicability != applicability) {
			NotificationChain msgs = null;
			if (applicability != null)
				msgs = ((InternalEObject)applicability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.ENTRY__APPLICABILITY, null, msgs);
			if (newApplicability != null)
				msgs = ((InternalEObject)newApplicability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.ENTRY__APPLICABILITY, null, msgs);
			msgs = basicSetApplicability(newApplicability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__APPLICABILITY, newApplicability, newApplicability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, KnowledgePackage.ENTRY__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Overridden getOverrides() {
		return overrides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOverrides(Overridden newOverrides, NotificationChain msgs) {
		Overridden oldOverrides = overrides;
		overrides = newOverrides;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__OVERRIDES, oldOverrides, newOverrides);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverrides(Overridden newOverrides) {
		if (newOverrides != overrides) {
			NotificationChain msgs = null;
			if (overrides != null)
				msgs = ((InternalEObject)overrides).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.ENTRY__OVERRIDES, null, msgs);
			if (newOverrides != null)
				msgs = ((InternalEObject)newOverrides).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.ENTRY__OVERRIDES, null, msgs);
			msgs = basicSetOverrides(newOverrides, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ENTRY__OVERRIDES, newOverrides, newOverrides));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LifecycleEvent> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<LifecycleEvent>(LifecycleEvent.class, this, KnowledgePackage.ENTRY__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, KnowledgePackage.ENTRY__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.ENTRY__TITLE:
				return basicSetTitle(null, msgs);
			case KnowledgePackage.ENTRY__APPLICABILITY:
				return basicSetApplicability(null, msgs);
			case KnowledgePackage.ENTRY__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.ENTRY__OVERRIDES:
				return basicSetOverrides(null, msgs);
			case KnowledgePackage.ENTRY__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.ENTRY__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.ENTRY__ID:
				return getId();
			case KnowledgePackage.ENTRY__LIFECYCLE:
				return getLifecycle();
			case KnowledgePackage.ENTRY__AUDIENCE:
				return getAudience();
			case KnowledgePackage.ENTRY__REVISION:
				return getRevision();
			case KnowledgePackage.ENTRY__TITLE:
				return getTitle();
			case KnowledgePackage.ENTRY__APPLICABILITY:
				return getApplicability();
			case KnowledgePackage.ENTRY__NOTES:
				return getNotes();
			case KnowledgePackage.ENTRY__OVERRIDES:
				return getOverrides();
			case KnowledgePackage.ENTRY__HISTORY:
				return getHistory();
			case KnowledgePackage.ENTRY__COMMENTS:
				return getComments();
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
			case KnowledgePackage.ENTRY__ID:
				setId((String)newValue);
				return;
			case KnowledgePackage.ENTRY__LIFECYCLE:
				setLifecycle((Lifecycle)newValue);
				return;
			case KnowledgePackage.ENTRY__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case KnowledgePackage.ENTRY__REVISION:
				setRevision((Integer)newValue);
				return;
			case KnowledgePackage.ENTRY__TITLE:
				setTitle((Text)newValue);
				return;
			case KnowledgePackage.ENTRY__APPLICABILITY:
				setApplicability((Applicability)newValue);
				return;
			case KnowledgePackage.ENTRY__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case KnowledgePackage.ENTRY__OVERRIDES:
				setOverrides((Overridden)newValue);
				return;
			case KnowledgePackage.ENTRY__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends LifecycleEvent>)newValue);
				return;
			case KnowledgePackage.ENTRY__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
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
			case KnowledgePackage.ENTRY__ID:
				setId(ID_EDEFAULT);
				return;
			case KnowledgePackage.ENTRY__LIFECYCLE:
				setLifecycle(LIFECYCLE_EDEFAULT);
				return;
			case KnowledgePackage.ENTRY__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case KnowledgePackage.ENTRY__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case KnowledgePackage.ENTRY__TITLE:
				setTitle((Text)null);
				return;
			case KnowledgePackage.ENTRY__APPLICABILITY:
				setApplicability((Applicability)null);
				return;
			case KnowledgePackage.ENTRY__NOTES:
				getNotes().clear();
				return;
			case KnowledgePackage.ENTRY__OVERRIDES:
				setOverrides((Overridden)null);
				return;
			case KnowledgePackage.ENTRY__HISTORY:
				getHistory().clear();
				return;
			case KnowledgePackage.ENTRY__COMMENTS:
				getComments().clear();
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
			case KnowledgePackage.ENTRY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case KnowledgePackage.ENTRY__LIFECYCLE:
				return lifecycle != LIFECYCLE_EDEFAULT;
			case KnowledgePackage.ENTRY__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case KnowledgePackage.ENTRY__REVISION:
				return revision != REVISION_EDEFAULT;
			case KnowledgePackage.ENTRY__TITLE:
				return title != null;
			case KnowledgePackage.ENTRY__APPLICABILITY:
				return applicability != null;
			case KnowledgePackage.ENTRY__NOTES:
				return notes != null && !notes.isEmpty();
			case KnowledgePackage.ENTRY__OVERRIDES:
				return overrides != null;
			case KnowledgePackage.ENTRY__HISTORY:
				return history != null && !history.isEmpty();
			case KnowledgePackage.ENTRY__COMMENTS:
				return comments != null && !comments.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", lifecycle: ");
		result.append(lifecycle);
		result.append(", audience: ");
		result.append(audience);
		result.append(", revision: ");
		result.append(revision);
		result.append(')');
		return result.toString();
	}

} //EntryImpl
