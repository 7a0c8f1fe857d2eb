-- I11 Discharges alive of high risk that got support by the mobile physician service no later than the day after.
WITH supported AS (
  SELECT DISTINCT l.patient_id, l.number
  FROM support_episode e
  JOIN linked_stay l ON l.id = e.stay_id
  JOIN hospital_stay s ON s.patient_id = l.patient_id AND s.number = l.number
  WHERE e.entered_in_error_at IS NULL AND e.started_on <= add_days(s.discharged_on, 1)
),
counted AS (
  SELECT s.patient_id, s.discharged_on AS day, 'MAIN' AS measure,
    CASE WHEN p.number IS NULL THEN 0 ELSE 1 END AS numerator, 1 AS denominator
  FROM hospital_stay s
  JOIN risk r ON r.patient_id = s.patient_id AND r.number = s.number AND r.level = 'HIGH'
  LEFT JOIN supported p ON p.patient_id = s.patient_id AND p.number = s.number
  WHERE s.discharged_on IS NOT NULL AND s.discharged_to <> 'DECEASED'
)
