package org.certclinic.token.pkcs11;

/** The functions that are called here, with their places in {@code CK_FUNCTION_LIST}. */
enum CkFunction {
	INITIALIZE(0, "C_Initialize"), FINALIZE(1, "C_Finalize"), GET_INFO(2, "C_GetInfo"), GET_SLOT_LIST(4, "C_GetSlotList"),
	GET_SLOT_INFO(5, "C_GetSlotInfo"), GET_TOKEN_INFO(6, "C_GetTokenInfo"), GET_MECHANISM_LIST(7, "C_GetMechanismList"),
	GET_MECHANISM_INFO(8, "C_GetMechanismInfo"), OPEN_SESSION(12, "C_OpenSession"), CLOSE_SESSION(13, "C_CloseSession"), LOGIN(18, "C_Login"),
	LOGOUT(19, "C_Logout"), GET_ATTRIBUTE_VALUE(24, "C_GetAttributeValue"), FIND_OBJECTS_INIT(26, "C_FindObjectsInit"),
	FIND_OBJECTS(27, "C_FindObjects"), FIND_OBJECTS_FINAL(28, "C_FindObjectsFinal"), SIGN_INIT(42, "C_SignInit"), SIGN(43, "C_Sign");

	/** So many are read of a module's list. */
	static final int COUNT = 44;
	private final int index;
	private final String text;

	CkFunction(int index, String text) {
		this.index = index;
		this.text = text;
	}

	int index() {
		return index;
	}

	String text() {
		return text;
	}
}
