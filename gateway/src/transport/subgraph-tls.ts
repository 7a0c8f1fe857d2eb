/** How the gateway knows subgraphs over TLS, and how they know it: certificates from files, checked at start. */
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { StartError } from "@vardgraf/schema";

/** Paths of PEM files, by the settings that name them. */
export interface SubgraphTlsFiles {
  readonly SUBGRAPH_CA?: string | undefined;
  readonly SUBGRAPH_CERT?: string | undefined;
  readonly SUBGRAPH_KEY?: string | undefined;
}

/** What connections to subgraphs are made with, beside what the system trusts. */
export interface SubgraphTls {
  /** The only authorities that are believed. */
  readonly ca?: string;
  /** Shown to subgraphs that ask who is calling. */
  readonly cert?: string;
  readonly key?: string;
  readonly minVersion: "TLSv1.2";
}

/** Reads the files; refuses what is no certificate or key, what is not valid today, and a key of another certificate. */
export function readSubgraphTls(files: SubgraphTlsFiles, now: Date = new Date()): SubgraphTls {
  const ca = read(files, "SUBGRAPH_CA");
  const cert = read(files, "SUBGRAPH_CERT");
  const key = read(files, "SUBGRAPH_KEY");
  if (ca !== undefined) certificatesIn(ca, "SUBGRAPH_CA", now);
  if (cert !== undefined && key !== undefined) {
    const [own] = certificatesIn(cert, "SUBGRAPH_CERT", now);
    if (!own?.checkPrivateKey(keyIn(key)))
      throw new StartError("SUBGRAPH_KEY: is not the key of SUBGRAPH_CERT.");
  }
  return {
    minVersion: "TLSv1.2",
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

function read(files: SubgraphTlsFiles, setting: keyof SubgraphTlsFiles): string | undefined {
  const path = files[setting];
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? "error";
    throw new StartError(`${setting}: ${path} cannot be read (${why}).`);
  }
}

function certificatesIn(pem: string, setting: string, now: Date): X509Certificate[] {
  const parts = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  if (parts.length === 0) throw new StartError(`${setting}: holds no certificate (PEM).`);
  return parts.map((part) => {
    let certificate: X509Certificate;
    try {
      certificate = new X509Certificate(part);
    } catch {
      throw new StartError(`${setting}: holds a certificate that cannot be read.`);
    }
    if (now < new Date(certificate.validFrom) || now > new Date(certificate.validTo))
      throw new StartError(
        `${setting}: a certificate is valid from ${certificate.validFrom} to ${certificate.validTo} only.`,
      );
    return certificate;
  });
}

function keyIn(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new StartError("SUBGRAPH_KEY: holds no private key (PEM) that can be read without a password.");
  }
}
