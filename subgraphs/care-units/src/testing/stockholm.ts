/** Region Stockholm's areas of coordination, as the subgraph that owns them states them. Row C23. */

const municipalities =
  "0114 0115 0117 0120 0123 0125 0126 0127 0128 0136 0138 0139 0140 0160 0162 0163 0181 0182 0183 0184 0186 0187 0188 0191 0192".split(
    " ",
  );
const lasting =
  "bromma enskede-arsta-vantor farsta hagersten-alvsjo hasselby-vallingby kungsholmen skarpnack skarholmen sodermalm".split(
    " ",
  );
const merged = ["norrmalm", "ostermalm", "rinkeby-kista", "spanga-tensta"];
const made = ["norra-innerstaden", "jarva"];

const district = (slug: string, validFrom: string | null, validTo: string | null) => ({
  area: { id: `cd-0180-${slug}` },
  validFrom,
  validTo,
});

/** 25 municipalities and 13 city districts, of which two mergers left 11 from 2023-07-01. */
export const stockholmAreas = [
  ...municipalities.map((code) => ({ area: { code }, validFrom: null, validTo: null })),
  ...lasting.map((slug) => district(slug, null, null)),
  ...merged.map((slug) => district(slug, null, "2023-06-30")),
  ...made.map((slug) => district(slug, "2023-07-01", null)),
];
