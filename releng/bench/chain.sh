# Building and judging chains, sourced by run.
chain_runs=20

bench_chain() {
	command -v openssl >/dev/null || fail "openssl is missing: it is a peer to compare with"
	compile_bench
	say "building chains; takes some minutes"
	"$JAVA_HOME/bin/java" ${JVM:--XX:+UseSerialGC} -cp "$bench/target/classes:$bench/target/lib/*" org.certclinic.bench.ChainBenchmark "$work" ||
		fail "the chain benchmark failed"
	local start i
	start=$(now_us)
	for ((i = 0; i < chain_runs; i++)); do
		openssl verify -CAfile "$work/root.pem" -untrusted "$work/intermediates.pem" -attime 1780272000 "$work/leaf-$i.pem" >/dev/null || fail "openssl did not verify"
	done
	awk -v t=$(($(now_us) - start)) -v n=$chain_runs 'BEGIN { printf "\nopenssl verify, RSA 2048, a process for each chain: %.1f ms, %.0f chains per second\n", t / n / 1000, n * 1e6 / t }'
	start=$(now_us)
	openssl verify -CAfile "$work/root.pem" -untrusted "$work/intermediates.pem" -attime 1780272000 "$work"/leaf-*.pem >/dev/null || fail "openssl did not verify"
	awk -v t=$(($(now_us) - start)) 'BEGIN { printf "openssl verify, RSA 2048, 1000 chains in one process: %.0f chains per second\n", 1000 * 1e6 / t }'
}
