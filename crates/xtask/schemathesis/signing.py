"""Signs the requests of schemathesis as an enrolled device does (RFC 9421), so that they get behind the signature.

PENCERE_CHECK_DEVICE is the device's full name, PENCERE_CHECK_SEED its Ed25519 seed as 64 hex digits. Without them nothing is signed.
"""

import base64
import hashlib
import os
import random
import secrets
import time

import requests
import schemathesis
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

COMPONENTS = '("@method" "@path" "@query" "content-digest")'
# The one route whose bodies are compressed.
COMPRESSED = "/api/v1/packets"


class Device(requests.auth.AuthBase):
    """Signs a request as it will be sent, after its body is made."""

    def __init__(self, name, seed, compress=None):
        self.name = name
        self.compress = compress
        self.key = Ed25519PrivateKey.from_private_bytes(seed)

    def __call__(self, request):
        path, _, query = request.path_url.partition("?")
        body = request.body or b""
        body = body.encode() if isinstance(body, str) else bytes(body)
        # Some stay as they are: what is not compressed is a case too.
        compress = random.random() < 0.8 if self.compress is None else self.compress
        if path == COMPRESSED and compress:
            body = zstandard.compress(body)
            request.headers["Content-Encoding"] = "zstd"
            request.prepare_body(body, None)
        request.headers.update(self.sign(request.method, path, query, body))
        return request

    def sign(self, method, path, query, body):
        digest = f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"
        nonce = base64.urlsafe_b64encode(secrets.token_bytes(16)).decode().rstrip("=")
        parameters = f'{COMPONENTS};created={int(time.time())};nonce="{nonce}";keyid="{self.name}";alg="ed25519"'
        base = (
            f'"@method": {method}\n"@path": {path}\n"@query": ?{query}\n'
            f'"content-digest": {digest}\n"@signature-params": {parameters}'
        )
        signature = base64.b64encode(self.key.sign(base.encode())).decode()
        return {
            "Content-Digest": digest,
            "Signature-Input": f"pencere={parameters}",
            "Signature": f"pencere=:{signature}:",
        }


# The attachment that check.py announced.
ATTACHMENT = b"\x89PNG\r\n\x1a\nan attachment of nobody"
HASH = hashlib.sha256(ATTACHMENT).hexdigest()


@schemathesis.hook
def before_call(_context, case, _kwargs):
    """Now and then an attachment is one that the centre waits for, at its length, with its bytes."""
    if "hash" not in (case.path_parameters or {}) or random.random() < 0.4:
        return
    case.path_parameters["hash"] = HASH
    if case.query and "length" in case.query and random.random() < 0.7:
        case.query["length"] = len(ATTACHMENT)
        if "offset" in case.query:
            case.query["offset"] = random.choice([0, 0, 7, len(ATTACHMENT)])
    if case.method in ("PUT", "PATCH") and random.random() < 0.5:
        case.body = ATTACHMENT[: random.choice([7, len(ATTACHMENT), len(ATTACHMENT)])]


if os.environ.get("PENCERE_CHECK_SEED"):
    seed = bytes.fromhex(os.environ["PENCERE_CHECK_SEED"])
    schemathesis.auth.set_from_requests(Device(os.environ["PENCERE_CHECK_DEVICE"], seed))
