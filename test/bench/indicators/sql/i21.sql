-- I21 Discharges to a care home of patients with advanced or new needs whom a physician visited there within three days; those
-- who were back in hospital, or died, before a visit are left out.
WITH discharge AS (
  SELECT s.id, s.patient_id, s.discharged_on,
    (
      SELECT min(seconds_of(v.met_at)) FROM visit v
      WHERE v.patient_id = s.patient_id AND v.kind = 'HOME_VISIT' AND v.profession = 'PHYSICIAN'
        AND v.day BETWEEN s.discharged_on AND add_days(s.discharged_on, 3)
        AND seconds_of(v.met_at) >= seconds_of(s.discharged_at)
    ) AS visited,
    (
      SELECT min(seconds_of(r.admitted_at)) FROM stay r
      WHERE r.patient_id = s.patient_id AND r.id <> s.id
        AND r.admitted_on BETWEEN s.discharged_on AND add_days(s.discharged_on, 3)
        AND seconds_of(r.admitted_at) >= seconds_of(s.discharged_at)
    ) AS readmitted
  FROM stay s
  WHERE s.discharged_to = 'CARE_HOME' AND s.new_or_advanced_needs
),
counted AS (
  SELECT d.patient_id, d.discharged_on AS day, 'MAIN' AS measure,
    CASE WHEN d.visited IS NULL THEN 0 ELSE 1 END AS numerator, 1 AS denominator
  FROM discharge d
  JOIN person p ON p.patient_id = d.patient_id
  WHERE
    CASE
      WHEN d.visited IS NOT NULL THEN d.readmitted IS NULL OR d.readmitted >= d.visited
      ELSE d.readmitted IS NULL AND (p.deceased_on IS NULL OR p.deceased_on > add_days(d.discharged_on, 3))
    END
)
