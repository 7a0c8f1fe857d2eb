-- I03 Unplanned readmission: discharges home or to a care home that were followed by an unplanned stay within 30 days, and the
-- same without those who died within them before any.
WITH discharge AS (
  SELECT d.patient_id, d.discharged_on AS day,
    CASE
      WHEN EXISTS (
        SELECT 1 FROM hospital_stay r
        WHERE r.patient_id = d.patient_id AND r.number > d.number AND NOT r.planned
          AND r.admitted_on <= add_days(d.discharged_on, 30)
      ) THEN 1
      ELSE 0
    END AS readmitted
  FROM hospital_stay d
  WHERE d.discharged_on IS NOT NULL AND d.discharged_to IN ('HOME', 'CARE_HOME')
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, readmitted AS numerator, 1 AS denominator
  FROM discharge
  UNION ALL
  SELECT d.patient_id, d.day, 'WITHOUT_DEATHS', d.readmitted, 1
  FROM discharge d
  JOIN person p ON p.patient_id = d.patient_id
  WHERE d.readmitted = 1 OR p.deceased_on IS NULL OR p.deceased_on > add_days(d.day, 30)
)
