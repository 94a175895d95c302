/* A PKCS#11 module that behaves as it is told when it is built: with -DCRASH, -DHANG, -DEXIT=0, -DGARBAGE, -DSLOTS=10000, -DLABEL="..." or
   -DFLAGS=0x400. Only what a probe calls. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef SLOTS
#define SLOTS 1
#endif
#ifndef FLAGS
#define FLAGS 0x40c
#endif
#ifndef LABEL
#define LABEL "token"
#endif

typedef unsigned long word;
typedef struct { unsigned char cryptoki[2]; char manufacturer[32]; word flags; char description[32]; unsigned char library[2]; } info;
typedef struct { char description[64]; char manufacturer[32]; word flags; unsigned char hardware[2]; unsigned char firmware[2]; } slot;
typedef struct {
	char label[32]; char manufacturer[32]; char model[16]; char serial[16]; word flags; word numbers[10];
	unsigned char hardware[2]; unsigned char firmware[2]; char clock[16];
} token;
typedef struct { word type; void *value; word length; } attribute;
typedef struct { unsigned char version[2]; void *functions[68]; } list;

static list functions;
static int found;

static void pad(char *field, int size, const char *text) {
	int length = strlen(text) < size ? strlen(text) : size;
	memset(field, ' ', size);
	memcpy(field, text, length);
}

static word not_supported(void) { return 0x54; }
static word ok(void) { return 0; }

static word initialize(void *arguments) {
#ifdef CRASH
	*(volatile int *) 8 = 1;
#endif
#ifdef ABORT
	abort();
#endif
#ifdef EXIT
	exit(EXIT);
#endif
#ifdef PRINT
	for (int i = 0; i < 100000; i++) {
		printf("a driver's own words, of which there are many\n");
		fprintf(stderr, "and more of them\n");
	}
	fflush(stdout);
	setlocale(LC_ALL, "");
	close(0);
	close(1);
	close(2);
#endif
#ifdef LOCK
	return arguments ? 0 : 0xa;
#endif
#ifdef CHILD
	if (fork() == 0) {
		sleep(600);
		exit(0);
	}
	while (1) sleep(1);
#endif
	return 0;
}

static word get_info(info *out) {
	out->cryptoki[0] = 2;
	out->cryptoki[1] = 40;
	pad(out->manufacturer, 32, "CertClinic tests");
	pad(out->description, 32, "a module");
	return 0;
}

static word get_slot_list(char present, word *ids, word *count) {
#ifdef HANG
	while (1) sleep(1);
#endif
#ifdef GARBAGE
	*count = 0x7fffffffffffffffUL;
	return 0;
#endif
#ifdef GROW
	if (ids) {
		*count = SLOTS + 1000000000UL;
		return 0;
	}
#endif
	if (ids) {
		for (word i = 0; i < SLOTS && i < *count; i++) ids[i] = i;
	}
	*count = SLOTS;
	return 0;
}

static word get_slot_info(word id, slot *out) {
	pad(out->description, 64, "reader");
	pad(out->manufacturer, 32, "");
	out->flags = SLOTS > 1 && id > 1 ? 0 : 1;
	return 0;
}

static word get_token_info(word id, token *out) {
#ifdef PULLED
	return 0xe0;
#endif
#ifdef UNKNOWN_CARD
	return 0xe1;
#endif
	pad(out->label, 32, LABEL);
	pad(out->manufacturer, 32, "CertClinic tests");
	pad(out->model, 16, "model");
	pad(out->serial, 16, "0001");
	out->flags = FLAGS;
	memset(out->numbers, 0xff, sizeof out->numbers);
	return 0;
}

static word get_mechanism_list(word id, word *types, word *count) {
	if (types) types[0] = 0x80000001UL;
	*count = 1;
	return 0;
}

static word open_session(word id, word flags, void *p, void *f, word *session) {
	*session = 1;
	found = 0;
	return 0;
}

static word find_objects(word session, word *objects, word most, word *count) {
#ifdef ENDLESS
	for (word i = 0; i < most; i++) objects[i] = found++;
	*count = most;
	return 0;
#endif
	objects[0] = 1;
	*count = found++ ? 0 : 1;
	return 0;
}

static word get_attribute_value(word session, word object, attribute *attributes, word count) {
	for (word i = 0; i < count; i++) {
#ifdef LONG
		attributes[i].length = 0x7fffffffffffffffUL;
#else
		if (attributes[i].type == 0 && attributes[i].value) {
			*(word *) attributes[i].value = 3;
			attributes[i].length = sizeof(word);
		} else {
			return 0x12; /* stops at the first it does not have, as some do */
		}
#endif
	}
	return 0;
}

#ifndef NO_ENTRY
word C_GetFunctionList(list **out) {
	functions.version[0] = 2;
	functions.version[1] = 40;
	for (int i = 0; i < 68; i++) functions.functions[i] = not_supported;
	functions.functions[0] = initialize;
	functions.functions[1] = ok;
	functions.functions[2] = get_info;
	functions.functions[4] = get_slot_list;
	functions.functions[5] = get_slot_info;
	functions.functions[6] = get_token_info;
	functions.functions[7] = get_mechanism_list;
	functions.functions[8] = ok;
	functions.functions[12] = open_session;
	functions.functions[13] = ok;
	functions.functions[24] = get_attribute_value;
	functions.functions[26] = ok;
	functions.functions[27] = find_objects;
	functions.functions[28] = ok;
#ifdef NULLS
	memset(functions.functions, 0, sizeof functions.functions);
#endif
#ifdef WILD
	*out = (list *) 0x1234567;
	return 0;
#endif
	*out = &functions;
	return 0;
}
#endif
