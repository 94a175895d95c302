/* An SKF library (GM/T 0016) without a device. What it pretends is chosen when it is compiled. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "certificates.h"

#ifdef WIDE
typedef unsigned long ULONG; /* as some vendors have it on 64-bit Linux */
#else
typedef uint32_t ULONG; /* as the standard has it */
#endif
#ifndef DEVICES
#define DEVICES 1
#endif
#ifndef APPLICATIONS
#define APPLICATIONS 1
#endif
#ifndef CONTAINERS
#define CONTAINERS 1
#endif
#ifndef PIN_LEFT
#define PIN_LEFT 6
#endif
#ifndef PIN_DEFAULT
#define PIN_DEFAULT 0
#endif
#define AT(function) if (strcmp(__func__, function) == 0)
#ifdef HANG_IN
#define MISBEHAVE AT(HANG_IN) for (;;) sleep(1000);
#elif defined(CRASH_IN)
#define MISBEHAVE AT(CRASH_IN) *(volatile int *) 0 = 1;
#elif defined(EXIT_IN)
#define MISBEHAVE AT(EXIT_IN) exit(0);
#elif defined(REFUSE_IN)
#define MISBEHAVE AT(REFUSE_IN) return REFUSE_CODE;
#else
#define MISBEHAVE
#endif

#ifdef PACKED
#pragma pack(push, 1)
#endif
typedef struct {
	unsigned char version[2];
	char manufacturer[64], issuer[64], label[32], serial[32];
	unsigned char hardware[2], firmware[2];
	ULONG symmetric, asymmetric, hash, authentication, total, free, ecc, buffer;
	unsigned char reserved[64];
} DEVINFO;
#ifdef PACKED
#pragma pack(pop)
#endif

static int opened; /* handles that are still open when the last device is disconnected are a fault of the caller */

/* Names end in zero, the list in one more. */
static ULONG list(char **names, int count, char *out, ULONG *size) {
	ULONG need = 1;
	for (int i = 0; i < count; i++)
		need += strlen(names[i]) + 1;
#ifdef GARBAGE
	if (out == NULL) {
		*size = (ULONG) 0xfffffff0u;
		return 0;
	}
	memset(out, 'A', 64); /* no end at all */
	*size = (ULONG) 0xfffffff0u;
	return 0;
#endif
	if (out != NULL) {
		if (*size < need)
			return 0x0A000020;
		for (int i = 0; i < count; i++) {
			strcpy(out, names[i]);
			out += strlen(names[i]) + 1;
		}
		*out = 0;
	}
	*size = need;
	return 0;
}

ULONG SKF_EnumDev(int present, char *out, ULONG *size) {
	MISBEHAVE
	char *names[] = { "K5 0001", "K5 0002" };
	return list(names, DEVICES, out, size);
}

ULONG SKF_GetDevState(char *name, ULONG *state) {
	MISBEHAVE
	*state = 1;
	return 0;
}

ULONG SKF_ConnectDev(char *name, void **device) {
	MISBEHAVE
	opened++;
	*device = strdup(name);
	return 0;
}

ULONG SKF_DisConnectDev(void *device) {
	MISBEHAVE
	if (--opened != 0)
		abort();
	free(device);
	return 0;
}

ULONG SKF_GetDevInfo(void *device, DEVINFO *info) {
	MISBEHAVE
	memset(info, 0, sizeof *info);
	info->version[0] = 1;
	strcpy(info->manufacturer, "Example Keys Co., Ltd.");
	strcpy(info->issuer, "\xd1\xf9\xc0\xfd\xd2\xf8\xd0\xd0"); /* GBK */
	strcpy(info->label, "Example K5");
	strcpy(info->serial, strcmp(device, "K5 0001") == 0 ? "5A00000000000001" : "5A00000000000002");
	info->hardware[0] = 2, info->hardware[1] = 1;
	info->firmware[0] = 3, info->firmware[1] = 7;
	info->total = 65536;
	info->free = 40960;
	info->ecc = 1024;
	info->buffer = 4096;
#ifdef GARBAGE
	memset(info, 0xff, sizeof *info);
#endif
	return 0;
}

ULONG SKF_EnumApplication(void *device, char *out, ULONG *size) {
	MISBEHAVE
	char *names[] = { "CFCA", "\xd2\xf8\xd0\xd0" };
	return list(names, APPLICATIONS, out, size);
}

ULONG SKF_OpenApplication(void *device, char *name, void **application) {
	MISBEHAVE
	opened++;
	*application = device;
	return 0;
}

ULONG SKF_CloseApplication(void *application) {
	MISBEHAVE
	opened--;
	return 0;
}

ULONG SKF_GetPINInfo(void *application, ULONG type, ULONG *most, ULONG *left, int *isDefault) {
	MISBEHAVE
	*most = type == 0 ? 10 : 6;
	*left = type == 0 ? 10 : PIN_LEFT;
	*isDefault = type == 0 ? 0 : PIN_DEFAULT;
#ifdef GARBAGE
	*most = (ULONG) -1;
	*left = (ULONG) -1;
	*isDefault = -1;
#endif
	return 0;
}

ULONG SKF_EnumContainer(void *application, char *out, ULONG *size) {
	MISBEHAVE
	char *names[] = { "4f6e65", "54776f", "5468726565" };
	return list(names, CONTAINERS, out, size);
}

ULONG SKF_OpenContainer(void *application, char *name, void **container) {
	MISBEHAVE
	opened++;
	*container = strdup(name);
	return 0;
}

ULONG SKF_CloseContainer(void *container) {
	MISBEHAVE
	opened--;
	free(container);
	return 0;
}

/* The first container is whole, the second has a key without a certificate, the third nothing. */
ULONG SKF_GetContainerType(void *container, ULONG *type) {
	MISBEHAVE
	*type = strcmp(container, "5468726565") == 0 ? 0 : 2;
	return 0;
}

static ULONG bytes(const unsigned char *from, ULONG length, unsigned char *out, ULONG *size) {
#ifdef GARBAGE
	*size = (ULONG) 0xfffffff0u;
	return 0;
#endif
	if (out != NULL) {
		if (*size < length)
			return 0x0A000020;
		memcpy(out, from, length);
	}
	*size = length;
	return 0;
}

ULONG SKF_ExportCertificate(void *container, int sign, unsigned char *out, ULONG *size) {
	MISBEHAVE
	if (strcmp(container, "4f6e65") != 0)
		return 0x0A00001C;
	return sign ? bytes(signing, sizeof signing, out, size) : bytes(encryption, sizeof encryption, out, size);
}

ULONG SKF_ExportPublicKey(void *container, int sign, unsigned char *out, ULONG *size) {
	MISBEHAVE
	if (strcmp(container, "5468726565") == 0)
		return 0x0A00001B;
	return sign ? bytes(signing_key, sizeof signing_key, out, size) : bytes(encryption_key, sizeof encryption_key, out, size);
}

/* No probe may try a PIN. */
ULONG SKF_VerifyPIN(void *application, ULONG type, char *pin, ULONG *left) {
	abort();
}
