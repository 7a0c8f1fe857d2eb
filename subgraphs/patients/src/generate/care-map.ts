/** What the generator needs to know of regions, municipalities, units and care homes, which other subgraphs own. */

/** A clinic of a hospital. */
export interface HospitalClinic {
  readonly hsaId: string;
  /** Four-digit code of the municipality where the hospital lies. */
  readonly municipality: string;
  /** HSA-ids of the physicians who work there. */
  readonly physicians: readonly string[];
}

/** A mobile physician service (Läkarmedverkan). */
export interface MobileService {
  readonly hsaId: string;
  readonly physicians: readonly string[];
}

/** A unit of municipal home health care (kommunal hemsjukvård). */
export interface HomeHealthCareUnit {
  readonly hsaId: string;
  readonly nurses: readonly string[];
}

/** A care home (särskilt boende or housing under LSS). */
export interface CareHomePlace {
  readonly id: string;
  readonly kind: "SABO" | "LSS";
  readonly places: number;
  /** Id of the municipal care area; null where it is not known. */
  readonly careArea: string | null;
  /** HSA-id of the health centre that has the assignment for the home. */
  readonly healthCentre: string | null;
}

/** A health centre (vårdcentral). */
export interface HealthCentre {
  readonly hsaId: string;
  readonly providerHsaId: string;
  readonly physicians: readonly string[];
}

/** A municipality with what it has. Every list may be empty: then its people lack what would come from it. */
export interface MunicipalityPlace {
  /** Four digits. */
  readonly code: string;
  readonly population: number;
  readonly providerHsaId: string;
  /** Ids of municipal care areas. */
  readonly careAreas: readonly string[];
  readonly homeHealthCareUnits: readonly HomeHealthCareUnit[];
  /** HSA-ids. */
  readonly socialServiceUnits: readonly string[];
  readonly careHomes: readonly CareHomePlace[];
  readonly healthCentres: readonly HealthCentre[];
}

/** A region with what it has. */
export interface RegionPlace {
  /** Two digits. */
  readonly code: string;
  readonly providerHsaId: string;
  readonly hospitalClinics: readonly HospitalClinic[];
  readonly mobileServices: readonly MobileService[];
  readonly municipalities: readonly MunicipalityPlace[];
}

/** The places and staff that invented people live and get care among. */
export interface CareMap {
  readonly regions: readonly RegionPlace[];
}
