-- I38 Named fixed physician contacts that hold on the day, of patients alive at its end, and of which the patient had been told.
WITH counted AS (
  SELECT c.patient_id, m.day, 'MAIN' AS measure,
    CASE WHEN c.patient_informed_on <= m.day THEN 1 ELSE 0 END AS numerator, 1 AS denominator
  FROM measured m
  JOIN physician_contact c ON m.day BETWEEN c.valid_from AND c.valid_to
  JOIN person p ON p.patient_id = c.patient_id AND coalesce(p.deceased_on, forever()) > m.day
)
