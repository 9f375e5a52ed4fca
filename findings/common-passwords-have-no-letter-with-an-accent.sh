#!/usr/bin/env bash
# @zxcvbn-ts/language-common 4.1.3: of its 49,233 leaked passwords none has a letter outside ASCII. "contrasena" and "haslo" are in it;
# "contraseña" and "hasło", as Spaniards and Poles type them, are not: whoever compares must take the accents off first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent @zxcvbn-ts/language-common@4.1.3
cat > run.mjs <<'JS'
import { dictionary } from '@zxcvbn-ts/language-common'
const list = dictionary['passwords-common']
const accented = list.filter((word) => [...word].some((sign) => sign.codePointAt(0) > 127)).length
const has = Object.fromEntries(['contrasena', 'contraseña', 'haslo', 'hasło'].map((word) => [word, list.includes(word)]))
console.log({ words: list.length, accented, ...has })
process.exit(accented === 0 && has.contrasena && has.haslo && !has['contraseña'] && !has['hasło'] ? 0 : 1)
JS
node run.mjs && echo "as described: no accented word is known" || { echo "CHANGED"; exit 1; }
