/** Certificates for tests, made on the spot: an authority, and what it vouches for. */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** A certificate and its private key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Somebody who vouches for others. */
export interface Authority extends Certificate {
  /** A certificate for `name`, which is also its host name beside 127.0.0.1, valid from yesterday for `days`. */
  issue(name: string, days?: number): Certificate;
}

/** A fresh authority. */
export function makeAuthority(name: string): Authority {
  const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issue = (subject: string, days: number, isAuthority: boolean, publicKey: KeyObject): string =>
    certificate({ issuer: name, subject, days, isAuthority, publicKey, issuerKey: own.privateKey });
  return {
    cert: issue(name, 30, true, own.publicKey),
    key: pemOf(own.privateKey),
    issue: (subject, days = 30) => {
      const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      return { cert: issue(subject, days, false, publicKey), key: pemOf(privateKey) };
    },
  };
}

function pemOf(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}

interface Statement {
  readonly issuer: string;
  readonly subject: string;
  readonly days: number;
  readonly isAuthority: boolean;
  readonly publicKey: KeyObject;
  readonly issuerKey: KeyObject;
}

const DAY = 86_400_000;
const ECDSA_WITH_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

/** RFC 5280, as little of it as a TLS library asks for. */
function certificate({ issuer, subject, days, isAuthority, publicKey, issuerKey }: Statement): string {
  const began = Date.now() - DAY;
  const statement = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    nameOf(issuer),
    sequence(time(began), time(began + days * DAY)),
    nameOf(subject),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(basicConstraints(isAuthority), alternativeNames(subject))),
  );
  const seal = sign("sha256", statement, issuerKey);
  const der = sequence(statement, ECDSA_WITH_SHA256, tagged(0x03, Buffer.concat([Buffer.from([0]), seal])));
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function basicConstraints(isAuthority: boolean): Buffer {
  const content = isAuthority ? sequence(tagged(0x01, Buffer.from([0xff]))) : sequence();
  return sequence(oid(0x55, 0x1d, 0x13), tagged(0x01, Buffer.from([0xff])), tagged(0x04, content));
}

function alternativeNames(host: string): Buffer {
  const names = sequence(tagged(0x82, Buffer.from(host)), tagged(0x87, Buffer.from([127, 0, 0, 1])));
  return sequence(oid(0x55, 0x1d, 0x11), tagged(0x04, names));
}

function nameOf(text: string): Buffer {
  return sequence(tagged(0x31, sequence(oid(0x55, 0x04, 0x03), tagged(0x0c, Buffer.from(text)))));
}

function time(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, "");
  return tagged(0x18, Buffer.from(text));
}

function oid(...bytes: number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
