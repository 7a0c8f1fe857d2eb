-- What the statements of the indicators stand on: rows that hold (none entered in error), with the Stockholm day of what
-- happened at an instant, and periods whose open end is the last day there is. What several statements look through again and
-- again is a table, made anew for every answer. Beside these there are the tables
--   span(span_from, span_to)         what is asked for: from, and the day after the last; no two share a day
--   month(month_from, month_to)      the calendar months of all spans
--   scope(grp, municipality, with_protected)   the region as a whole and each of its municipalities

CREATE TEMP VIEW measured AS
  SELECT add_days(span_to, -1) AS day FROM span;

CREATE TEMP VIEW person AS
  SELECT id AS patient_id, deceased_on, protection = 'PROTECTED_REGISTRATION' AS is_protected
  FROM patient;

CREATE TEMP VIEW registered AS
  SELECT patient_id, municipality, valid_from, coalesce(valid_to, forever()) AS valid_to
  FROM registration;

-- Living in a care home for older people; short-term places are no such home.
CREATE TEMP TABLE home AS
  SELECT patient_id, municipality, care_home_id, valid_from, coalesce(valid_to, forever()) AS valid_to
  FROM residence
  WHERE form = 'SPECIAL' AND NOT short_term AND care_home_id IS NOT NULL AND entered_in_error_at IS NULL;

CREATE TEMP VIEW listed AS
  SELECT patient_id, health_centre, valid_from, coalesce(valid_to, forever()) AS valid_to
  FROM listing
  WHERE entered_in_error_at IS NULL;

-- A health centre is a unit that people are listed at.
CREATE TEMP TABLE health_centre AS
  SELECT DISTINCT health_centre AS unit FROM listing WHERE entered_in_error_at IS NULL;

CREATE TEMP VIEW enrolled AS
  SELECT patient_id, municipality, unit, valid_from, coalesce(valid_to, forever()) AS valid_to
  FROM municipal_care_enrolment
  WHERE entered_in_error_at IS NULL;

-- Fixed physician contacts that name a person; those that name a unit only do not count.
CREATE TEMP VIEW physician_contact AS
  SELECT patient_id, patient_informed_on, valid_from, coalesce(valid_to, forever()) AS valid_to
  FROM fixed_contact
  WHERE type = 'FIXED_PHYSICIAN_CONTACT' AND practitioner_hsa_id IS NOT NULL AND entered_in_error_at IS NULL;

CREATE TEMP VIEW stay AS
  SELECT id, patient_id, clinic, admitted_at, discharged_at,
         day_of(admitted_at) AS admitted_on, day_of(discharged_at) AS discharged_on,
         planned, discharged_to, new_or_advanced_needs
  FROM inpatient_stay
  WHERE entered_in_error_at IS NULL;

CREATE TEMP VIEW visit AS
  SELECT patient_id, kind, profession, practitioner_hsa_id, unit, "at" AS met_at, day_of("at") AS day, planned
  FROM encounter
  WHERE entered_in_error_at IS NULL;

-- Stays of one patient as they follow each other: one that ended with a move to another clinic goes on in the next, when that
-- began the same day or the day after.
CREATE TEMP TABLE linked_stay AS
  SELECT *, sum(begins) OVER (PARTITION BY patient_id ORDER BY admitted_at, id) AS number
  FROM (
    SELECT *,
      CASE
        WHEN lag(discharged_to) OVER w = 'OTHER_CLINIC'
         AND days_between(lag(discharged_on) OVER w, admitted_on) <= 1 THEN 0
        ELSE 1
      END AS begins
    FROM stay
    WINDOW w AS (PARTITION BY patient_id ORDER BY admitted_at, id)
  ) AS compared;

-- Stays as patients have them, whatever clinics they were at. The end is that of the last clinic.
CREATE TEMP TABLE hospital_stay AS
  SELECT patient_id, number,
    min(admitted_on) AS admitted_on,
    max(CASE WHEN begins = 1 AND planned THEN 1 ELSE 0 END) = 1 AS planned,
    max(CASE WHEN place = 1 THEN discharged_on END) AS discharged_on,
    max(CASE WHEN place = 1 THEN discharged_to END) AS discharged_to
  FROM (
    SELECT *, row_number() OVER (PARTITION BY patient_id, number ORDER BY admitted_at DESC, id DESC) AS place
    FROM linked_stay
  ) AS placed
  GROUP BY patient_id, number;

-- Support that began: the patient went home, or to a care home, from the stay that it follows.
CREATE TEMP VIEW episode AS
  SELECT e.id, e.patient_id, e.stay_id, s.discharged_at, e.started_on, e.decided_end, e.first_physician_contact_at, e.ended_on,
         e.outcome
  FROM support_episode e
  JOIN stay s ON s.id = e.stay_id AND s.discharged_to IN ('HOME', 'CARE_HOME')
  WHERE e.entered_in_error_at IS NULL;

CREATE TEMP VIEW extension AS
  SELECT id, episode_id, decided_at, new_end
  FROM support_extension
  WHERE entered_in_error_at IS NULL;

-- The way out of hospital, with the stay that it leads out of.
CREATE TEMP VIEW process AS
  SELECT p.patient_id, p.municipality, p.need_assessed_at, p.admission_notice_at, p.ready_notice_at, p.sip_needed,
         p.sip_summons_at, p.compulsory_psychiatric_care, p.region_efforts_available, p.agreed_liability_days,
         p.information_transferred_at, p.transfer_hindered_at, s.admitted_at, s.discharged_on, s.discharged_to
  FROM discharge_process p
  JOIN stay s ON s.id = p.stay_id
  WHERE p.entered_in_error_at IS NULL;

-- The latest assessment of a hospital stay, at the last of its clinics that assessed.
CREATE TEMP TABLE risk AS
  SELECT patient_id, number, level
  FROM (
    SELECT l.patient_id, l.number, r.level,
      row_number() OVER (
        PARTITION BY l.patient_id, l.number ORDER BY l.admitted_at DESC, l.id DESC, r.assessed_at DESC, r.id DESC
      ) AS place
    FROM linked_stay l
    JOIN risk_assessment r ON r.stay_id = l.id AND r.entered_in_error_at IS NULL
  ) AS latest
  WHERE place = 1;
