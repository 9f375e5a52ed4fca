#!/usr/bin/env bash
# web-push 3.6.7 on Node: a P-256 key that begins with a zero byte, one in 256, is 31 bytes long as Node's ECDH gives it back, and web-push
# refuses such a key with an error: whoever keeps a deployment's key as raw bytes must fill it up from the left. Its own generator does.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent web-push@3.6.7
cat > run.cjs <<'JS'
const { createECDH } = require('node:crypto')
const webPush = require('web-push')
// A valid private key, 255 bits and eight of them zero in front: the number 2^240 + 1.
const whole = Buffer.alloc(32)
whole[1] = 1
whole[31] = 1
const pair = createECDH('prime256v1')
pair.setPrivateKey(whole)
const given = pair.getPrivateKey()
const filled = Buffer.concat([Buffer.alloc(32 - given.length), given])
const publicKey = pair.getPublicKey().toString('base64url')
const accepts = (key) => {
  try {
    webPush.setVapidDetails('mailto:shop@example.com', publicKey, key.toString('base64url'))
    return true
  } catch (error) {
    return error.message
  }
}
const seen = { bytesOfNode: given.length, asNodeGivesIt: accepts(given), filledUp: accepts(filled) }
console.log(process.version, seen)
process.exit(seen.bytesOfNode === 31 && typeof seen.asNodeGivesIt === 'string' && seen.filledUp === true ? 0 : 1)
JS
node run.cjs && echo "as described: 31 bytes, refused; filled up, taken" || { echo "CHANGED"; exit 1; }
