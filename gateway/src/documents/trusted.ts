/**
 * The trusted documents of one or more manifests: found by id, or recognised by their text.
 *
 * Two texts are the same document when they have the same tokens in the same order: comments, commas and white space
 * between tokens do not count. Names, aliases, values and the order of fields do. Nothing is parsed to find out.
 */
import { StartError } from "@vardgraf/schema";
import { stripIgnoredCharacters } from "graphql";
import { Lru } from "../engine/plan/lru.js";
import type { TrustedDocument } from "./manifest.js";

/** Longest text that is compared, in characters; a longer one is no trusted document. */
const MAX_TEXT = 65_536;

/** Most spellings of documents that are remembered, and most texts that are no trusted document. */
const MAX_SPELLINGS = 500;

/** Longest text of the latter that is remembered, in characters: there are as many as somebody cares to make up. */
const MAX_STRANGER = 8192;

/** See the file. */
export class TrustedDocuments {
  readonly #byId = new Map<string, TrustedDocument>();
  readonly #byTokens = new Map<string, TrustedDocument>();
  /** By text as it was sent. */
  readonly #spellings = new Lru<string, TrustedDocument>(MAX_SPELLINGS);
  /** Texts that are none of the documents. */
  readonly #strangers = new Lru<string, true>(MAX_SPELLINGS);

  /** Refuses documents of which two have one id. */
  constructor(documents: readonly TrustedDocument[]) {
    for (const document of documents) {
      const known = this.#byId.get(document.id);
      if (known && known.body !== document.body)
        throw new StartError(`Two trusted documents have the id ${document.id}.`);
      this.#byId.set(document.id, document);
      this.#byTokens.set(stripIgnoredCharacters(document.body), document);
    }
  }

  /** Names of the operations of all documents. */
  get names(): ReadonlySet<string> {
    return new Set([...this.#byId.values()].map(({ name }) => name));
  }

  /** The document with this id, which may be written `sha256:…`. */
  byId(id: string): TrustedDocument | undefined {
    return this.#byId.get(id) ?? this.#byId.get(id.replace(/^sha256:/, ""));
  }

  /** The document that `text` is. */
  recognise(text: string): TrustedDocument | undefined {
    if (text.length > MAX_TEXT || this.#byId.size === 0) return undefined;
    const known = this.#spellings.get(text);
    if (known || this.#strangers.get(text)) return known;
    const document = this.#byTokens.get(tokensOf(text) ?? "");
    if (document) this.#spellings.set(text, document);
    else if (text.length <= MAX_STRANGER) this.#strangers.set(text, true);
    return document;
  }
}

function tokensOf(text: string): string | null {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return null;
  }
}
