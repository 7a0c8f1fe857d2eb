-- I01 Discharges from inpatient care: hospital stays that ended in the period, those who died in hospital beside them.
WITH counted AS (
  SELECT patient_id, discharged_on AS day,
    CASE WHEN discharged_to = 'DECEASED' THEN 'DEATHS' ELSE 'MAIN' END AS measure,
    1 AS numerator, 0 AS denominator
  FROM hospital_stay
  WHERE discharged_on IS NOT NULL
)
