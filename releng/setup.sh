# Sets up, builds and tests. Sourced by ./certclinic and .ci/run with $root, $product and $built set.
maven_version=3.9.11

say() {
	echo "certclinic: $*" >&2
}

fail() {
	say "$@"
	exit 70
}

# Sets JAVA_HOME to a JDK 25 or newer, told by its release file.
find_jdk() {
	local home version compiler
	compiler=$(command -v javac) && compiler=$(readlink -f "$compiler" 2>/dev/null || echo "$compiler")
	for home in "$CERTCLINIC_JAVA" "$JAVA_HOME" "${compiler%/bin/javac}" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* \
			"$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
		if [ "${version:-0}" -ge 25 ]; then
			export JAVA_HOME=$home
			return
		fi
	done
	fail "no JDK 25 found. Install one (for example Temurin 25 from adoptium.net) or set JAVA_HOME to it."
}

# Sets $maven to a Maven 3.9; the distribution is an artifact that an older Maven can fetch.
find_maven() {
	local own=$root/.build/apache-maven-$maven_version version
	maven=$own/bin/mvn
	[ -x "$maven" ] && return
	command -v mvn >/dev/null || install_packages maven
	command -v mvn >/dev/null || fail "no Maven found. Install Maven 3.9 or newer and have mvn on the PATH."
	version=$(mvn -B --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
	case $version in
	3.9 | 4.*)
		maven=mvn
		return
		;;
	esac
	say "Maven $version is too old: fetching $maven_version"
	local zip=apache-maven-$maven_version-bin.zip
	mkdir -p "$root/.build"
	(cd / && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$root/.build" \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin) >"$root/.build/maven.log" 2>&1 || fail "Maven $maven_version could not be fetched, see .build/maven.log"
	(cd "$root/.build" && "$JAVA_HOME/bin/jar" xf "$zip" && chmod +x "$own/bin/mvn" && rm -f "$zip") || fail "$zip could not be unpacked."
}

# Installs Debian packages as root, else says how.
install_packages() {
	local command="apt-get install -y --no-install-recommends $*"
	command -v apt-get >/dev/null || fail "these are missing: $*. Install them with your system's package manager."
	[ "$(id -u)" = 0 ] || fail "packages are missing. Install them with: sudo $command"
	say "installing $*"
	{ apt-get update && DEBIAN_FRONTEND=noninteractive $command; } >"$root/.build/packages.log" 2>&1 ||
		fail "the packages could not be installed, see .build/packages.log"
}

# GTK and fonts that can show Chinese; further packages by name and the program they bring: xvfb=Xvfb.
require_display_packages() {
	[ "$(uname -s)" = Linux ] || return 0
	local missing=() package
	mkdir -p "$root/.build"
	/sbin/ldconfig -p | grep -q libgtk-3.so.0 || missing+=(libgtk-3-0)
	[ -n "$(fc-list :lang=zh 2>/dev/null)" ] || missing+=(fontconfig fonts-noto-cjk)
	for package in "$@"; do
		command -v "${package#*=}" >/dev/null || missing+=("${package%=*}")
	done
	[ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# The compiler would compile changed files only, and not what uses them: its calls may lead nowhere.
forget_classes() {
	rm -rf "$root"/{bundles,tests}/*/target/{classes,test-classes}
}

# Builds the product without tests.
build() {
	find_jdk
	mkdir -p "$root/.build"
	find_maven
	say "building; the first time takes some minutes"
	touch "$root/.build/started"
	forget_classes
	(cd "$root" && "$maven" -B -q package -DskipTests -pl releng/org.certclinic.product -am) >"$root/.build/build.log" 2>&1 || {
		grep '^\[ERROR\]' "$root/.build/build.log" | head -20 >&2
		fail "the build failed, see .build/build.log"
	}
	mv -f "$root/.build/started" "$built"
	"$product/certclinic" --prepare
}

# Starts an X server with a window manager, and exports its name as the variable given.
start_screen() {
	local name screen
	: >"$root/.build/display"
	exec 9<>"$root/.build/display"
	Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
	screen=$!
	screens+=($screen)
	until read -r name <"$root/.build/display"; do
		kill -0 $screen 2>/dev/null || fail "Xvfb did not start."
		sleep 0.1
	done
	DISPLAY=:$name openbox >/dev/null 2>&1 &
	screens+=($!)
	export "$1=:$name"
}

# Builds everything and runs all tests, two modules at once, also after one failed.
run_tests() {
	find_jdk
	mkdir -p "$root/.build"
	find_maven
	require_display_packages xvfb=Xvfb openbox=openbox xdotool=xdotool xclip=xclip libnss3-tools=certutil softhsm2=softhsm2-util opensc=pkcs11-tool gcc=cc libc6-dev=gencat \
		pcscd=/usr/sbin/pcscd vsmartcard-vpcd=vpcd-config openssl=openssl
	unset WAYLAND_DISPLAY
	screens=()
	trap 'kill "${screens[@]}" 2>/dev/null' EXIT
	start_screen CERTCLINIC_SCREEN_UI
	start_screen CERTCLINIC_SCREEN_SWTBOT
	start_screen CERTCLINIC_SCREEN_PRODUCT
	export DISPLAY=$CERTCLINIC_SCREEN_PRODUCT
	touch "$root/.build/started"
	forget_classes
	(cd "$root" && "$maven" -B -T 2 --fail-at-end verify "$@") || return
	mv -f "$root/.build/started" "$built"
}
