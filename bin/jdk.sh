# Sets JAVA_HOME to a JDK 25 or newer: the one that is set if it is new enough, else the first in the usual places.
jdk_major() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }
found=""
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
  [ -n "$home" ] || continue
  version=$(jdk_major "$home" || true)
  if [ "${version:-0}" -ge 25 ]; then found=$home; break; fi
done
if [ -z "$found" ]; then
  echo "Fremskudt needs a JDK 25 or newer: install one (for example the package temurin-25-jdk) or set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME="$found"
