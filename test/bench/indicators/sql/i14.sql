-- I14 Residents of care homes for older people, alive at the end of the day, with a named fixed physician contact on it.
WITH counted AS (
  SELECT h.patient_id, m.day, 'MAIN' AS measure,
    CASE
      WHEN EXISTS (
        SELECT 1 FROM physician_contact c
        WHERE c.patient_id = h.patient_id AND m.day BETWEEN c.valid_from AND c.valid_to
      ) THEN 1
      ELSE 0
    END AS numerator,
    1 AS denominator
  FROM measured m
  JOIN home h ON m.day BETWEEN h.valid_from AND h.valid_to
  JOIN person p ON p.patient_id = h.patient_id AND coalesce(p.deceased_on, forever()) > m.day
)
