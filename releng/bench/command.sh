# The command line's whole process, sourced by run.
runs=20

# Microseconds, without a process of its own.
now_us() { echo "${EPOCHREALTIME/[.,]/}"; }

# The commands take turns, so that all suffer alike from other work on the machine. Prints a row for each.
bench_command() {
	local certificate=$work/certificate.der keystore=$work/keys.p12 names=() line
	"$JAVA_HOME/bin/keytool" -genkeypair -keystore "$keystore" -storepass changeit -alias a -keyalg EC -dname CN=bench >/dev/null 2>&1
	"$JAVA_HOME/bin/keytool" -exportcert -keystore "$keystore" -storepass changeit -alias a -file "$certificate" >/dev/null 2>&1
	# what the product's script starts in the end, as its own trace quotes it
	line=$(bash -x "$product/certclinic" search --json -- -1666 2>&1 >/dev/null | sed -n 's/^+ exec //p' | tail -1)
	[ -n "$line" ] || fail "the start script does not start java as expected"

	local commands=(
		"'$root/certclinic' search --json -- -1666"
		"'$product/certclinic' search --json -- -1666"
		"$line"
		"'$JAVA_HOME/bin/keytool' -printcert -file '$certificate'"
	)
	names=("./certclinic search --json -- -1666" "the product's certclinic, same" "bare java command, same" "keytool -printcert")
	local i round
	for ((round = 0; round <= runs; round++)); do
		for i in "${!commands[@]}"; do
			local start end
			start=$(now_us)
			eval "${commands[i]}" >/dev/null 2>&1
			end=$(now_us)
			[ $round -eq 0 ] || echo $((end - start)) >>"$work/command.$i" # the first is to warm up
		done
	done
	printf '\n%s runs of each, in turns\n\n| command | median ms | fastest ms | slowest ms |\n|---|---:|---:|---:|\n' $runs
	local medians=()
	for i in "${!commands[@]}"; do
		sort -n "$work/command.$i" | awk -v name="${names[i]}" '{ t[NR] = $1 / 1000 }
			END { printf "| %s | %.0f | %.0f | %.0f |\n", name, (t[int((NR + 1) / 2)] + t[int(NR / 2) + 1]) / 2, t[1], t[NR] }'
		medians+=("$(sort -n "$work/command.$i" | awk '{ t[NR] = $1 / 1000 } END { print (t[int((NR + 1) / 2)] + t[int(NR / 2) + 1]) / 2 }')")
	done
	awk -v a="${medians[0]}" -v b="${medians[1]}" -v c="${medians[2]}" -v k="${medians[3]}" 'BEGIN {
		printf "\n./certclinic adds %.0f ms to the product'"'"'s script (target: under 30), which adds %.0f ms to java; ours to keytool %.2f\n", a - b, b - c, a / k }'
}
