/* A card for the virtual reader vpcd on this machine's loopback. Arguments: port, ATR in hexadecimal, "mute" or "". */
#include <arpa/inet.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

static void answer(int reader, const unsigned char *bytes, int length) {
	unsigned char size[2] = { length >> 8, length };
	write(reader, size, 2);
	write(reader, bytes, length);
}

static int get(int reader, unsigned char *bytes, int length) {
	for (int got = 0, now; got < length; got += now)
		if ((now = read(reader, bytes + got, length - got)) <= 0)
			return 0;
	return 1;
}

int main(int count, char **arguments) {
	unsigned char atr[64], message[65536], size[2], unknown[2] = { 0x6d, 0x00 };
	int length = strlen(arguments[2]) / 2;
	for (int i = 0; i < length; i++)
		sscanf(arguments[2] + 2 * i, "%2hhx", &atr[i]);
	int reader = socket(AF_INET, SOCK_STREAM, 0);
	struct ifreq loopback = { .ifr_name = "lo" };
	ioctl(reader, SIOCGIFFLAGS, &loopback);
	loopback.ifr_flags |= IFF_UP; /* a new network namespace has it down */
	ioctl(reader, SIOCSIFFLAGS, &loopback);
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	if (connect(reader, (struct sockaddr *) &address, sizeof address) != 0) {
		perror("vpcd");
		return 1;
	}
	int isMute = strcmp(arguments[3], "mute") == 0, isReset = 0; /* vpcd asks for the ATR too to see whether a card is in */
	while (get(reader, size, 2)) {
		int bytes = size[0] << 8 | size[1];
		if (!get(reader, message, bytes))
			break;
		if (bytes != 1)
			answer(reader, unknown, 2); /* every command */
		else if (message[0] == 4) {
			answer(reader, atr, isMute && isReset ? sizeof atr : length); /* too long an answer is none */
			isReset = 0;
		} else
			isReset = message[0] != 0; /* power off, on, reset: no answer is wanted */
	}
	return 0;
}
