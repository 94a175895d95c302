# Inspection of a bundle, whole process, sourced by run.
inspect_runs=5

bench_inspect() {
	local count=${CERTIFICATES:-10000} bundle=$work/bundle.pem java=("$JAVA_HOME/bin/java" -cp "$bench/target/classes:$bench/target/lib/*")
	command -v openssl >/dev/null || fail "openssl is missing: it is the peer to compare with"
	compile_bench
	say "making $count certificates"
	"${java[@]}" org.certclinic.bench.CertificateGenerator "$bundle" "$count" || fail "no certificates could be made"

	local names=("certclinic inspect --json, findings included" "openssl storeutl -certs -text -noout" "BouncyCastle, every extension printed")
	local commands=(
		"'$product/certclinic' inspect --json '$bundle'"
		"openssl storeutl -certs -text -noout '$bundle'"
		"${java[*]@Q} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 org.certclinic.bench.BareBouncyCastle '$bundle'"
	)
	local i round start
	for ((round = 0; round <= inspect_runs; round++)); do
		for i in "${!commands[@]}"; do
			start=$(now_us)
			eval "${commands[i]}" >"$work/inspect.out" 2>&1
			[ $round -eq 0 ] || echo $(($(now_us) - start)) >>"$work/inspect.$i" # the first is to warm up
		done
	done
	printf '\n%s certificates (%s MB), %s runs of each, in turns\n\n| | median s | ratio |\n|---|---:|---:|\n' "$count" "$(($(stat -c %s "$bundle") >> 20))" $inspect_runs
	local ours
	for i in "${!commands[@]}"; do
		local median
		median=$(sort -n "$work/inspect.$i" | sed -n "$(((inspect_runs + 1) / 2))p")
		ours=${ours:-$median}
		awk -v name="${names[i]}" -v m="$median" -v o="$ours" 'BEGIN { printf "| %s | %.2f | %.2f |\n", name, m / 1e6, o / m }'
	done

	local million=$work/million.pem
	say "streaming 1,000,000 certificates through a heap of 512 MB"
	"${java[@]}" org.certclinic.bench.CertificateGenerator "$million" 1000000 || fail "no certificates could be made"
	start=$(now_us)
	local lines
	lines=$(JDK_JAVA_OPTIONS=-Xmx512m "$product/certclinic" inspect --json "$million" 2>"$work/inspect.err" | wc -l)
	awk -v n="$lines" -v t=$(($(now_us) - start)) 'BEGIN { printf "\n%d of 1,000,000 lines with -Xmx512m in %.0f s\n", n, t / 1e6 }'
	rm -f "$million"
}
