-- I10 High risk: discharges alive whose latest assessment says high, of those with an assessment; and those without one.
WITH discharge AS (
  SELECT s.patient_id, s.discharged_on AS day, r.level
  FROM hospital_stay s
  LEFT JOIN risk r ON r.patient_id = s.patient_id AND r.number = s.number
  WHERE s.discharged_on IS NOT NULL AND s.discharged_to <> 'DECEASED'
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, CASE WHEN level = 'HIGH' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
  FROM discharge
  WHERE level IS NOT NULL
  UNION ALL
  SELECT patient_id, day, 'WITHOUT_ASSESSMENT', CASE WHEN level IS NULL THEN 1 ELSE 0 END, 1
  FROM discharge
)
