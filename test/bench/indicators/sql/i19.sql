-- I19 Persons, alive at the end of the day, in a care home for older people, or in ordinary housing and enrolled in municipal
-- health care, who have an individual plan (SIP) on it: one that is in use, or was in use until its end.
WITH cared AS (
  SELECT h.patient_id, m.day
  FROM measured m
  JOIN home h ON m.day BETWEEN h.valid_from AND h.valid_to
  UNION
  SELECT e.patient_id, m.day
  FROM measured m
  JOIN enrolled e ON m.day BETWEEN e.valid_from AND e.valid_to
  JOIN residence r
    ON r.patient_id = e.patient_id AND r.form = 'ORDINARY' AND r.entered_in_error_at IS NULL
   AND m.day BETWEEN r.valid_from AND coalesce(r.valid_to, forever())
),
counted AS (
  SELECT c.patient_id, c.day, 'MAIN' AS measure,
    CASE
      WHEN EXISTS (
        SELECT 1 FROM care_plan s
        WHERE s.patient_id = c.patient_id AND s.type = 'SIP' AND s.entered_in_error_at IS NULL
          AND (s.status = 'ACTIVE' OR s.status IN ('COMPLETED', 'REVOKED') AND s.period_to IS NOT NULL)
          AND c.day BETWEEN s.period_from AND coalesce(s.period_to, forever())
      ) THEN 1
      ELSE 0
    END AS numerator,
    1 AS denominator
  FROM cared c
  JOIN person p ON p.patient_id = c.patient_id AND coalesce(p.deceased_on, forever()) > c.day
)
