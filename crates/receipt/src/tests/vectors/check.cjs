// Reads docs/vectors with a COSE library by other people and with everything else written anew from docs/codes.md. Says what it counted,
// and ends with 1 at the first difference.
const assert = require('node:assert/strict');
const { createHash, createHmac, createPublicKey } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const installed = createRequire(path.join(process.cwd(), 'package.json'));
const { Sign1 } = installed('@auth0/cose');
const { decode, decodeMultiple } = installed('cbor-x');

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

// An Ed25519 public key of 32 bytes, in the form that every library takes (RFC 8410).
const publicKey = (hex) =>
  createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });

async function isBy(sign1, key, aad) {
  try {
    await sign1.verify(publicKey(key), { externalAAD: Buffer.from(aad) });
    return true;
  } catch {
    return false;
  }
}

function fromBase32(text) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bytes = [];
  let bits = 0;
  let held = 0;
  for (const letter of text.toUpperCase()) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return Buffer.from(bytes);
}

// GF(32) = GF(2)[x]/(x^5 + x^2 + 1), by the polynomials and not by a table.
function product(a, b) {
  let sum = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((b >> bit) & 1) sum ^= a << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((sum >> bit) & 1) sum ^= 0b100101 << (bit - 5);
  return sum;
}
const ends = (values) => values.reduce((interim, value) => product(2, interim ^ value), 0);

function checkCodes({ alphabet, status_codes, typed, receipt_numbers }) {
  const values = (text) => [...text].map((letter) => alphabet.indexOf(letter));
  for (const { entropy, code, printed } of status_codes) {
    const bits = BigInt(`0x${entropy}`);
    const data = Array.from({ length: 11 }, (_, at) => Number((bits >> BigInt(5 * at)) & 31n));
    assert.deepEqual(values(code).slice(0, 11), data, code);
    assert.equal(ends(values(code)), 0, code);
    assert.equal(printed.replaceAll(' ', ''), code);
  }
  const looks = { I: '1', L: '1', O: '0', 'К': 'K', 'М': 'M', 'Х': 'X', 'Т': 'T' };
  for (const { typed: text, code, error } of typed) {
    const meant = [...text.toUpperCase()].filter((letter) => !/[\s.·_-]/u.test(letter)).map((letter) => looks[letter] ?? letter).join('');
    const good = meant.length === 12 && values(meant).every((value) => value >= 0) && ends(values(meant)) === 0;
    assert.equal(good, error === undefined, text);
    if (good) assert.equal(meant, code);
  }
  for (const { office, device, counter, number } of receipt_numbers) {
    const digits = String(counter).padStart(6, '0');
    const check = alphabet[ends(values(office + device + digits))];
    assert.equal(number, `${office}-${device}-${digits}-${check}`);
  }
  return status_codes.length + typed.length + receipt_numbers.length;
}

// A kind's number in the code, by its name.
const KINDS = [undefined, 'registration', 'payment', 'missing', 'decision'];

const plain = (text) => text.replace(/\s+/gu, '').toUpperCase();
const words = (text) => text.trim().split(/\s+/u).join(' ').toUpperCase().normalize('NFC');

// What a paper states besides whose it is.
const STATED = {
  receipt: ({ sealed_at, fee }) => [sealed_at.slice(0, 16), String(fee)],
  registration: ({ place, from, until }) => [words(place), from, until],
  payment: ({ central_number, paid_at, sum }) => [plain(central_number), paid_at.slice(0, 16), String(sum)],
  missing: ({ bring_by, papers }) => [bring_by ?? '', ...papers.map(words)],
  decision: ({ outcome, number, decided_on, valid }) => [outcome, plain(number), decided_on, ...(valid ?? ['', ''])],
};

// Each fact in one form behind its length, four bytes big-endian.
function canonical(facts) {
  const { kind = 'receipt', receipt_number, name, document } = facts;
  const number = kind === 'receipt' ? [] : [plain(receipt_number)];
  const parts = [`pencere/${kind}/1`, ...number, words(name), plain(document.last), plain(document.country), ...STATED[kind](facts)];
  return Buffer.concat(parts.flatMap((part) => {
    const bytes = Buffer.from(part);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  }));
}

async function checkKeys({ centre_key, key_list }) {
  const signed = Sign1.decode(Buffer.from(key_list.signed, 'hex'));
  assert.equal(Buffer.from(signed.kid).toString(), 'centre');
  assert.ok(await isBy(signed, centre_key, key_list.external_aad));
  assert.ok(!(await isBy(signed, centre_key, 'pencere/qr/1')));
  const list = decode(signed.payload);
  const seconds = (text) => (text === undefined ? null : Math.floor(Date.parse(text) / 1000));
  assert.deepEqual([list.version, list.serial, list.as_of, list.public_url], [1, key_list.list.serial, seconds(key_list.list.as_of), key_list.list.public_url]);
  const rows = Object.entries(key_list.list.keys).map(([name, key]) => [name, key.public_key, seconds(key.revoked_at), seconds(key.valid_until)]);
  assert.deepEqual(list.keys.map(([name, key, ...rest]) => [name, Buffer.from(key).toString('hex'), ...rest]), rows);
  return list;
}

async function checkReceipt(vector, keys, aad) {
  const statement = fromBase32(vector.qr.split('/').at(-1));
  const facts = canonical(vector.facts);
  assert.equal(facts.toString('hex'), vector.canonical, vector.name);
  let signed;
  try {
    signed = Sign1.decode(statement);
  } catch {
    assert.equal(vector.claims, null, vector.name);
    return false;
  }
  const device = Buffer.from(signed.kid).toString();
  const claims = decode(signed.payload);
  const [receipt_number, service, office, mac, number] = claims['-65537'];
  const kind = number === undefined ? {} : { paper: KINDS[number] };
  const hex = (bytes) => Buffer.from(bytes).toString('hex');
  assert.deepEqual({ device, issued_at: claims['6'], token: hex(claims['7']), receipt_number, service, office, facts_mac: hex(mac), ...kind }, vector.claims, vector.name);
  const key = keys.get(device);
  const signature = key === undefined ? null : await isBy(signed, key, aad);
  assert.equal(signature, vector.signature, vector.name);
  const code = vector.status_code.replace(/\s+/gu, '').toUpperCase();
  const expected = createHmac('sha256', code).update(facts).digest().subarray(0, 16);
  assert.equal(expected.equals(Buffer.from(mac)), vector.facts_match, vector.name);
  return signature === false;
}

// As JSON says it: an id is a text there and 16 bytes in a packet.
const uuid = (bytes) => Buffer.from(bytes).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
function spelled(manifest) {
  const { content } = manifest;
  const act = content.case === undefined ? {} : { case: uuid(content.case) };
  return { ...manifest, id: uuid(manifest.id), content: { ...content, ...act } };
}

// Whether the packet's signature is good; what it holds is as the vector says, whoever signed it.
async function checkPacket(vector, { device, public_key, external_aad }) {
  const bytes = Buffer.from(vector.bytes, 'hex');
  assert.equal(createHash('sha256').update(bytes).digest('hex'), vector.hash, vector.name);
  const signed = Sign1.decode(bytes);
  assert.equal(Buffer.from(signed.kid).toString(), vector.kid, vector.name);
  const [manifest, ...behind] = decodeMultiple(signed.payload);
  assert.equal(behind.length > 0, vector.name === 'a byte behind the manifest');
  assert.deepEqual(spelled(manifest), vector.manifest, vector.name);
  const signature = vector.kid === device && (await isBy(signed, public_key, external_aad));
  assert.equal(signature, vector.signature, vector.name);
  return signature;
}

(async () => {
  const codes = checkCodes(read('codes.json'));
  const file = read('receipts.json');
  const list = await checkKeys(file);
  const keys = new Map(list.keys.map(([name, key]) => [name, Buffer.from(key).toString('hex')]));
  let refused = 0;
  for (const vector of file.receipts) if (await checkReceipt(vector, keys, file.external_aad)) refused += 1;
  const { papers, external_aad } = read('papers.json');
  let paper_forgeries_refused = 0;
  for (const vector of papers) if (await checkReceipt(vector, keys, external_aad)) paper_forgeries_refused += 1;
  const packets = read('packets.json');
  let packet_forgeries_refused = 0;
  for (const vector of packets.packets) if (!(await checkPacket(vector, packets))) packet_forgeries_refused += 1;
  console.log(JSON.stringify({ packets: packets.packets.length, packet_forgeries_refused, codes, keys: keys.size, receipts: file.receipts.length, forgeries_refused: refused, papers: papers.length, paper_forgeries_refused }));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
