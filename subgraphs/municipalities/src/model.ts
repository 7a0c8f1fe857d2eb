/** What the resolvers hand to each other: rows of the store, and what rules make of them. */
import type { Connection, Validity } from "@vardgraf/core";
import type {
  careAreas,
  cityDistricts,
  collaborationBodies,
  collaborationMembers,
  municipalities,
  populationFigures,
  regions,
  roleAssignments,
} from "./tables.js";

/** A region (region). */
export type RegionRow = typeof regions.$inferSelect;
/** A municipality (kommun). */
export type MunicipalityRow = typeof municipalities.$inferSelect;
/** A stated number of inhabitants of a municipality or a region (folkmängd). */
export type PopulationFigureRow = typeof populationFigures.$inferSelect;
/** A city district (stadsdelsområde). */
export type CityDistrictRow = typeof cityDistricts.$inferSelect;
/** A municipal care area (kommunalt vårdområde). */
export type CareAreaRow = typeof careAreas.$inferSelect;
/** An appointment to a municipal role (förordnande). */
export type RoleAssignmentRow = typeof roleAssignments.$inferSelect;

/** A body in which principals work together (samverkansorgan). */
export type CollaborationBodyRow = typeof collaborationBodies.$inferSelect;
/** A member of such a body (ledamot). */
export type CollaborationMemberRow = typeof collaborationMembers.$inferSelect;

/** A number of inhabitants, stated or summed up; a sum has neither id nor version. */
export type Figure = Omit<PopulationFigureRow, "area" | "id" | "version" | "recorded"> & {
  readonly id?: string;
  readonly version?: number;
};

/** A page of municipalities with the length of the whole list. */
export type MunicipalityPage = Connection<MunicipalityRow> & { readonly totalCount: number };

/** An area that must have a coordinating health centre (C23). */
export type CoordinationArea =
  | ({ readonly __typename: "Municipality" } & MunicipalityRow)
  | ({ readonly __typename: "CityDistrict" } & CityDistrictRow);

/** The days during which an area must have one. */
export interface CoordinationPeriod extends Validity {
  readonly area: CoordinationArea;
}
