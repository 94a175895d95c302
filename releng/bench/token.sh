# Probing one token of SoftHSM, sourced by run.

bench_token() {
	local tool candidate
	for tool in softhsm2-util pkcs11-tool openssl; do
		command -v $tool >/dev/null || fail "$tool is missing: it makes the token or is the peer to compare with"
	done
	for candidate in /usr/lib/softhsm/libsofthsm2.so /usr/lib/*/softhsm/libsofthsm2.so; do
		[ -e "$candidate" ] && break
	done
	mkdir "$work/tokens"
	export SOFTHSM2_CONF=$work/softhsm2.conf
	printf 'directories.tokendir = %s\nlog.level = ERROR\n' "$work/tokens" >"$SOFTHSM2_CONF"
	{
		softhsm2-util --init-token --free --label bench --so-pin 12345678 --pin 1234 &&
			openssl req -x509 -nodes -newkey rsa:2048 -keyout "$work/key.pem" -subj /CN=bench -days 365 -outform DER -out "$work/bench.der" &&
			softhsm2-util --import "$work/key.pem" --token bench --label bench --id 01 --pin 1234 &&
			pkcs11-tool --module "$candidate" --login --pin 1234 --write-object "$work/bench.der" --type cert --id 01 --label bench
	} >"$root/.build/bench.log" 2>&1 || fail "no token could be made, see .build/bench.log"
	compile_bench
	"$JAVA_HOME/bin/java" ${JVM:--XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m} --enable-native-access=ALL-UNNAMED \
		-cp "$bench/target/classes:$bench/target/lib/*" org.certclinic.bench.TokenBenchmark "$root/certclinic" "$candidate" ||
		fail "the benchmark of tokens failed"
}
