/** Facts of one section of a document, as the graph shows them. */
import type { Fact } from "../../document-model.js";
import type { Loaders } from "../../loaders.js";
import type { FactDetails } from "../../tables/document.js";
import type { FactSection } from "../../terms.js";

/** The facts of a section, in the order of the document. */
export async function factsOf<Section extends FactSection>(
  { factsOfAgreement }: Pick<Loaders, "factsOfAgreement">,
  agreementId: string,
  section: Section,
): Promise<Fact<Section>[]> {
  const rows = await factsOfAgreement.load(agreementId);
  return rows
    .filter((row) => row.section === section)
    .map(({ details, textSv, textEn, sources, position }) => ({
      // The loader of the files has checked that a section has its own details.
      ...(details as FactDetails[Section]),
      textSv,
      textEn,
      sources,
      position,
    }));
}
