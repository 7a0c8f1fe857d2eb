-- I28 Discharges to municipal or primary care whose information was transferred by the end of the day; others that secrecy hindered
-- are counted beside.
WITH discharge AS (
  SELECT patient_id, discharged_on AS day, transfer_hindered_at,
    CASE WHEN day_of(information_transferred_at) <= discharged_on THEN 1 ELSE 0 END AS informed
  FROM process
  WHERE discharged_to IN ('HOME', 'CARE_HOME')
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, informed AS numerator, 1 AS denominator
  FROM discharge
  UNION ALL
  SELECT patient_id, day, 'HINDERED', 1, 0
  FROM discharge
  WHERE informed = 0 AND transfer_hindered_at IS NOT NULL
)
