/** I28: information on the day of discharge (law 2017:612 ch. 3 § 2). */
import { dayOf } from "../instant.js";
import { at, dischargeProcess, person, stay } from "./example-facts.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { processesOfStays } from "./stay-rows.js";
import { wentHome } from "./stays-as-one.js";

const left = stay("2025-09-01", "2025-09-05 14:00");

/** Counted in the month of discharge, where the person belonged that day, and at the clinic that discharged. */
export const infoSameDay: PersonIndicator = {
  code: "I28",
  shortName: "INFO_SAME_DAY",
  nameSv: "Informationsöverföring samma dag",
  nameEn: "Information on the day of discharge",
  numerator: "those with information transferred on the day of discharge at the latest",
  denominator: "discharges to the own home or a care home of patients with a discharge process",
  exclusions: "deaths in hospital; transfers to another clinic",
  note: "A transfer that secrecy hindered counts as not transferred, and is counted beside.",
  period: "MONTH",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Överförda samma dag",
      nameEn: "Transferred on the day",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
    {
      code: "HINDERED",
      nameSv: "Hindrade av sekretess",
      nameEn: "Hindered by secrecy",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["2017:612 3 kap. 2 §"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "dischargeProcesses"],
  count(facts, tally) {
    for (const { row, stay } of processesOfStays(facts)) {
      if (stay.dischargedAt === null || !wentHome(stay)) continue;
      const day = dayOf(stay.dischargedAt);
      const place = atUnit(facts, day, stay.clinic);
      if (place === null) continue;
      const informedAt = row.informationTransferredAt;
      const informed = informedAt !== null && dayOf(informedAt) <= day;
      tally.happened("MAIN", day, place, { numerator: informed ? 1 : 0, denominator: 1 });
      if (!informed && row.transferHinderedAt !== null)
        tally.happened("HINDERED", day, place, { numerator: 1, denominator: 0 });
    }
  },
  example: {
    text: "Of three patients who go home on 5 September the information of one is transferred that evening, of one the morning after, and of one it is hindered by secrecy: 33.3 %, 1 hindered.",
    facts: [
      { informationTransferredAt: at("2025-09-05 23:59") },
      { informationTransferredAt: at("2025-09-06 08:00") },
      { transferHinderedAt: at("2025-09-05 10:00"), transferHinderedReason: "Spärr" },
    ].map((known) => person({ stays: [left], dischargeProcesses: [dischargeProcess(left, known)] })),
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 1, denominator: 3, value: "33.3" },
      { measure: "HINDERED", numerator: 1, denominator: null, value: "1" },
    ],
  },
};
