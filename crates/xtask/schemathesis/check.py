"""Enrols a device with a one-time code, then lets schemathesis loose on a centre: signed, and unsigned.

    check.py URL CODE EXAMPLES

An attachment is announced first. Ends with 1 when an answer is a server error or not the one that the centre's own OpenAPI document promises.
"""

import base64
import os
import secrets
import subprocess
import sys
import uuid
from pathlib import Path

import cbor2
import requests
import signing
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
]


def enrol(url, code):
    seed = secrets.token_bytes(32)
    key = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    reply = requests.post(f"{url}/api/v1/enrolment", json={"code": code, "public_key": key.hex()}, timeout=30)
    reply.raise_for_status()
    told = reply.json()
    return f"{told['office']}-{told['device']}", seed


def checked(number):
    """A receipt number with its check character (the crate `domain`)."""
    alphabet, check = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 0
    for character in number.replace("-", ""):
        check = (check ^ alphabet.index(character)) << 1
        check ^= 0b100101 if check & 32 else 0
    return f"{number}-{alphabet[check]}"


def packet(name, seed):
    """An application of nobody that announces an attachment, as a COSE_Sign1 (docs of the crate `protocol`)."""
    blob = {"hash": signing.HASH, "len": len(signing.ATTACHMENT), "media_type": "image/png", "field": "copy"}
    application = {
        "kind": "application",
        "service": "REG",
        "form_version": 1,
        "catalogue": "00" * 32,
        "lang": "az",
        "receipt_number": checked(f"{name}-000001"),
        "status_code": "000000000000",
        "token": secrets.token_hex(16),
        "answers": {},
        "blobs": [blob],
    }
    number = secrets.randbits(128) & ~(0xF << 76 | 0x3 << 62) | 0x7 << 76 | 0x2 << 62
    manifest = {
        "version": 1,
        "id": uuid.UUID(int=number).bytes,
        "device": name,
        "seq": 1,
        "sealed_at": "2026-11-22T08:00:00Z",
        "clock_trusted": True,
        "content": application,
    }
    protected, payload = cbor2.dumps({1: -8, 4: name.encode()}), cbor2.dumps(manifest)
    signed = cbor2.dumps(["Signature1", protected, b"pencere/packet/1", payload])
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(signed)
    return cbor2.dumps([protected, {}, payload, signature])


def announce(url, device):
    """Makes the centre wait for the attachment; proves on the way that signatures are good."""
    body = {"packets": [base64.b64encode(packet(*device)).decode()]}
    auth = signing.Device(*device, compress=True)
    reply = requests.post(f"{url}/api/v1/packets", json=body, auth=auth, timeout=30)
    reply.raise_for_status()
    outcome = reply.json()["outcomes"][0]
    if outcome != {"outcome": "declared", "missing": [signing.HASH]}:
        sys.exit(f"the announced attachment is not waited for: {outcome}")


def check(url, examples, device=None):
    folder = Path(__file__).parent
    variables = {**os.environ, "SCHEMATHESIS_HOOKS": "signing", "PYTHONPATH": str(folder)}
    if device:
        variables |= {"PENCERE_CHECK_DEVICE": device[0], "PENCERE_CHECK_SEED": device[1].hex()}
    command = [str(Path(sys.executable).with_name("schemathesis")), "run", f"{url}/api/v1/openapi.json"]
    command += ["--url", url, "--checks", ",".join(CHECKS), "--max-examples", examples, "--phases", "examples,coverage,fuzzing"]
    command += ["--continue-on-failure", "--max-response-time", "30", "--no-color", "--suppress-health-check", "all"]
    return subprocess.run(command, env=variables, cwd=os.environ.get("TMPDIR", "/tmp"), check=False).returncode


def main():
    url, code, examples = sys.argv[1:]
    device = enrol(url, code)
    announce(url, device)
    print("signed:", flush=True)
    signed = check(url, examples, device)
    print("unsigned:", flush=True)
    unsigned = check(url, examples)
    return 1 if signed or unsigned else 0


if __name__ == "__main__":
    sys.exit(main())
