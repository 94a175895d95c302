# The entry editor in the workbench, on a generated base, sourced by run.

bench_editor() {
	compile_bench
	"$JAVA_HOME/bin/java" -cp "$bench/target/classes:$bench/target/lib/*" org.certclinic.bench.GeneratedBase \
		"$root/bundles/org.certclinic.knowledge.cfca/knowledge" "$work/editor-base" "${AUTHOR_CASES:-10000}" >/dev/null 2>&1 || fail "no base could be made"
	say "building the workbench and opening editors; takes some minutes"
	CERTCLINIC_BENCH_BASE=$work/editor-base CERTCLINIC_BENCH_TABLE=$work/editor.table "$root/certclinic" test -pl tests/org.certclinic.ui.tests -am \
		-Dtest=EditorBenchmark -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false >"$root/.build/bench.log" 2>&1
	[ -s "$work/editor.table" ] || fail "the benchmark of the editor failed, see .build/bench.log"
	printf '\n%s cases\n\n| | median | p99 | slowest |\n|---|---:|---:|---:|\n' "${AUTHOR_CASES:-10000}"
	cat "$work/editor.table"
}
