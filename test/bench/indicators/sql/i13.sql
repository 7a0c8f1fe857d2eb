-- belongs: municipality
-- I13 Registered persons, alive at the end of the day, with a named fixed physician contact on it: where they are
-- registered.
WITH counted AS (
  SELECT r.patient_id, r.municipality, m.day, 'MAIN' AS measure,
    CASE
      WHEN EXISTS (
        SELECT 1 FROM physician_contact c
        WHERE c.patient_id = r.patient_id AND m.day BETWEEN c.valid_from AND c.valid_to
      ) THEN 1
      ELSE 0
    END AS numerator,
    1 AS denominator
  FROM measured m
  JOIN registered r ON m.day BETWEEN r.valid_from AND r.valid_to
  JOIN person p ON p.patient_id = r.patient_id AND coalesce(p.deceased_on, forever()) > m.day
)
