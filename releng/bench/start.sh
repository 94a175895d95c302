# From the start of the process to the visible window, ours beside a bare workbench, and to the list of cases filled from the
# knowledge base; sourced by run.
starts=5

bench_start() {
	require_display_packages xvfb=Xvfb openbox=openbox xdotool=xdotool imagemagick=import
	local display i screen manager launcher
	exec 9<>"$work/display"
	Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
	screen=$!
	until read -r display <"$work/display"; do sleep 0.1; done
	export DISPLAY=:$display XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache
	unset WAYLAND_DISPLAY
	openbox >/dev/null 2>&1 &
	manager=$!
	trap 'kill $manager $screen 2>/dev/null; rm -rf "$work"' EXIT

	make_hello
	launcher=$(echo "$product"/plugins/org.eclipse.equinox.launcher_*.jar)
	local hello=("$JAVA_HOME/bin/java" -Dosgi.requiredJavaVersion=25 -jar "$launcher" -install "$product" -configuration "$work/hello"
		-application org.certclinic.bench.hello.application -data "$work/hello-data")
	for ((i = 0; i <= starts; i++)); do # the first start is to warm up
		start_once "$i" ours CertClinic "$product/certclinic" --workbench -data "$work/data"
		start_once "$i" hello "Bench Hello" "${hello[@]}"
	done
	printf '\n%s starts of each, in turns\n\n| workbench | to the window, median s | to the list of cases, median s | resident MB after 3 s |\n|---|---:|---:|---:|\n' $starts
	start_row ours "CertClinic, as its script starts it"
	start_row hello "bare hello, default flags"
	kill $manager $screen
}

# start_once round name title command...: the time until a window with the title is visible, and the memory of its process.
start_once() {
	local round=$1 name=$2 title=$3 begin end window pid
	shift 3
	begin=$(now_us)
	"$@" >"$work/$name.log" 2>&1 &
	local started=$!
	until window=$(xdotool search --onlyvisible --name "^$title" 2>/dev/null | tail -1) && [ -n "$window" ]; do
		kill -0 $started 2>/dev/null || fail "$name ended: $(tail -3 "$work/$name.log")"
		sleep 0.02
	done
	end=$(now_us)
	local usable=$end
	if [ "$name" = ours ]; then
		until filled "$window"; do kill -0 $started 2>/dev/null || fail "$name ended before it showed cases"; done
		usable=$(now_us)
	fi
	sleep 3
	pid=$(xdotool getwindowpid "$window")
	[ "$round" -eq 0 ] || echo $((end - begin)) "$(awk '/^VmRSS/ { print $2 }' "/proc/$pid/status")" $((usable - begin)) >>"$work/start.$name"
	kill "$pid"
	wait $started 2>/dev/null
}

# Whether the middle of the list of cases shows more than one ground; a look takes about a tenth of a second.
filled() {
	[ "$(import -silent -window "$1" -crop 300x200+20+260 -format %k info: 2>/dev/null || echo 0)" -gt 8 ]
}

start_row() {
	printf '| %s | %.2f | %.2f | %.0f |\n' "$2" "$(cut -d' ' -f1 "$work/start.$1" | sort -n | sed -n $(((starts + 1) / 2))p | awk '{ print $1 / 1e6 }')" \
		"$(cut -d' ' -f3 "$work/start.$1" | sort -n | sed -n $(((starts + 1) / 2))p | awk '{ print $1 / 1e6 }')" \
		"$(cut -d' ' -f2 "$work/start.$1" | sort -n | sed -n $(((starts + 1) / 2))p | awk '{ print $1 / 1024 }')"
}

# A configuration with the product's platform, without our bundles, and with the hello bundle.
make_hello() {
	mkdir -p "$work/hello" "$work/classes"
	"$JAVA_HOME/bin/javac" -proc:none -nowarn -d "$work/classes" -cp "$product/plugins/*" "$bench/hello/Hello.java" &&
		cp "$bench/hello/plugin.xml" "$work/classes" &&
		"$JAVA_HOME/bin/jar" -c -f "$work/hello.jar" -m "$bench/hello/MANIFEST.MF" -C "$work/classes" . ||
		fail "the hello bundle could not be built"
	{
		printf 'osgi.bundles='
		sed -n 's/\\:/:/g; s/^osgi.bundles=//p' "$product/configuration/config.ini" | tr , '\n' | grep -v file:org.certclinic |
			sed "s#reference:file:#&$product/plugins/#" | paste -sd,
		sed -n 's/\\:/:/g; /^osgi.bundles.default/p' "$product/configuration/config.ini"
		echo "osgi.framework=file:$(echo "$product"/plugins/org.eclipse.osgi_*.jar)"
	} | sed "s#^osgi.bundles=#&reference:file:$work/hello.jar@4,#" >"$work/hello/config.ini"
}
