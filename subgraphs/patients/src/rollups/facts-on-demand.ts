/** What is known of a person, each list read when a rule asks for it. */
import type { PersonFacts } from "../indicators/person-facts.js";
import type { FactList } from "./facts-reader.js";

/** The rows of every list. */
export type Lists = Pick<PersonFacts, FactList>;

/** `read` is asked for a list whenever a rule is: it should remember. */
export class FactsOnDemand implements PersonFacts {
  readonly patient: PersonFacts["patient"];
  readonly isHealthCentre: PersonFacts["isHealthCentre"];
  readonly #read: <List extends FactList>(list: List) => Lists[List];

  constructor(
    patient: PersonFacts["patient"],
    isHealthCentre: PersonFacts["isHealthCentre"],
    read: <List extends FactList>(list: List) => Lists[List],
  ) {
    this.patient = patient;
    this.isHealthCentre = isHealthCentre;
    this.#read = read;
  }

  get registrations(): Lists["registrations"] {
    return this.#read("registrations");
  }

  get residences(): Lists["residences"] {
    return this.#read("residences");
  }

  get listings(): Lists["listings"] {
    return this.#read("listings");
  }

  get enrolments(): Lists["enrolments"] {
    return this.#read("enrolments");
  }

  get fixedContacts(): Lists["fixedContacts"] {
    return this.#read("fixedContacts");
  }

  get carePlans(): Lists["carePlans"] {
    return this.#read("carePlans");
  }

  get stays(): Lists["stays"] {
    return this.#read("stays");
  }

  get dischargeProcesses(): Lists["dischargeProcesses"] {
    return this.#read("dischargeProcesses");
  }

  get sipMeetings(): Lists["sipMeetings"] {
    return this.#read("sipMeetings");
  }

  get riskAssessments(): Lists["riskAssessments"] {
    return this.#read("riskAssessments");
  }

  get supportEpisodes(): Lists["supportEpisodes"] {
    return this.#read("supportEpisodes");
  }

  get supportExtensions(): Lists["supportExtensions"] {
    return this.#read("supportExtensions");
  }

  get encounters(): Lists["encounters"] {
    return this.#read("encounters");
  }

  get medicationReviews(): Lists["medicationReviews"] {
    return this.#read("medicationReviews");
  }

  get experiences(): Lists["experiences"] {
    return this.#read("experiences");
  }

  get consents(): Lists["consents"] {
    return this.#read("consents");
  }
}
